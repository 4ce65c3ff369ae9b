import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { holdReasons } from '../../../packages/server/src/moderation/patterns.rules.ts';
import { readPost } from '../../../packages/server/src/help-board/written-post.rules.ts';
import { globalId } from './board-answer.ts';
import type { ViewerRow } from './board-statement.ts';

interface Posting {
  readonly client: pg.PoolClient;
  /** A limit counts whatever becomes of the rest. */
  readonly counting: pg.Pool;
  readonly organisation: string;
  readonly viewer: ViewerRow;
  readonly today: string;
}

const dayMs = 86_400_000;
const mostADay = 10;

const claim = `insert into mutation_receipt (organisation_id, actor, client_mutation_id, mutation, input_hash, result, created_at)
  values ($1, $2, $3, 'askForHelp', $4, 'null', current_date) on conflict do nothing returning actor`;
const keep = `update mutation_receipt set result = $4 where organisation_id = $1 and actor = $2 and client_mutation_id = $3`;
const count = `insert into rate_limit (key, points, expire) values ($1, 1, $2)
  on conflict (key) do update set points = case when rate_limit.expire <= $3 then 1 else rate_limit.points + 1 end,
    expire = case when rate_limit.expire <= $3 then $2 else rate_limit.expire end returning points`;
const insert = `insert into help_post (organisation_id, id, kind, author_id, building_id, neighbourhood_id, reach, category, title,
    text, language, timing, on_date, open_until, state, state_at, visibility, written_at, version)
  values ($1, $2, 'request', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'open', now(), $14, now(), 1)
  returning kind, visibility`;
const absent = 'select blocker_id, blocked_id from resident_block where blocker_id = $1 or blocked_id = $1';

/** Places a request once, with the checks and limits that the server has, and answers as the page asks. */
export async function placed(
  { client, counting, organisation, viewer, today }: Posting,
  input: Record<string, string>,
): Promise<object> {
  const {
    clientMutationId = '',
    title = '',
    text,
    language = '',
    timing = '',
    onDate,
    category = '',
  } = input;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  const receipt = [organisation, viewer.resident_id, clientMutationId];
  const claimed = await client.query({ name: 'claim', text: claim, values: [...receipt, hash] });
  if (!claimed.rows[0]) throw new Error('Sent twice: not measured.');
  if (!viewer.opened || !viewer.first_name) throw new Error('This writer is not measured.');
  const word = (value: string) => value.toLowerCase().replaceAll('_', '-') as never;
  const written = readPost(
    { kind: 'request', category: word(category), title, text, language, timing: word(timing), onDate },
    { today, reaches: (viewer.homes ?? 0) < 10 ? ['neighbourhood'] : ['building', 'neighbourhood'] },
  );
  const now = Date.now();
  const limit = [`bench-by-hand:${viewer.resident_id}`, now + dayMs, now];
  const { rows } = await counting.query<{ points: number }>({ name: 'count', text: count, values: limit });
  if (rows[0]!.points > mostADay) throw new Error('The limit of this writer is spent.');
  if (now - viewer.created_at.getTime() < 14 * dayMs) throw new Error('A newcomer is not measured.');
  const held = holdReasons([
    [written.title, written.text, written.place].filter((part) => part !== null).join('\n'),
  ]);
  const id = randomUUID();
  const values = [
    organisation,
    id,
    viewer.resident_id,
    viewer.building_id,
    viewer.neighbourhood_id,
    written.reach,
  ];
  const words = [
    written.category,
    written.title,
    written.text,
    written.language,
    written.timing,
    written.on_date,
  ];
  const rest = [written.open_until, held.length > 0 ? 'waiting' : 'published'];
  const { rows: made } = await client.query<{ kind: string; visibility: string }>({
    name: 'insert',
    text: insert,
    values: [...values, ...words, ...rest],
  });
  // Who is told that there is something new: everybody but those absent for its writer.
  await client.query({ name: 'absent', text: absent, values: [viewer.resident_id] });
  await client.query({ name: 'keep', text: keep, values: [...receipt, JSON.stringify(id)] });
  const post = {
    id: globalId('HelpPost', id),
    kind: made[0]!.kind.toUpperCase(),
    waiting: made[0]!.visibility === 'waiting',
    __typename: 'HelpPost',
  };
  return { post, __typename: 'AskForHelpPayload' };
}
