import { atWorkIn, type Context } from '../builder.ts';
import { writeRead } from '../community/reads.actions.ts';
import { firstNames, howToWriteTo } from '../residents/residents.actions.ts';
import { isDone } from '../today/today.actions.ts';
import type { NewsBlock } from './brought-news.ts';
import { choiceOf } from './choice.actions.ts';
import { readDigest } from './digest.actions.ts';

/** Somebody who wants to be called with what is new. */
export interface CallToMake {
  readonly id: string;
  readonly madeAt: Date;
  readonly residentId: string;
}

/** What the one who calls needs. */
export interface OpenCall extends CallToMake {
  readonly firstName: string | null;
  /** Null where they chose another way meanwhile. */
  readonly phone: string | null;
  readonly language: string;
  readonly blocks: readonly NewsBlock[];
}

/** Who waits for a call, the longest waiting first. */
export function callsToMake(context: Pick<Context, 'db'>, most: number): Promise<CallToMake[]> {
  return calls(context).limit(most).execute();
}

/** Whether somebody still waits for it. */
export async function isCallToMake(context: Pick<Context, 'db'>, id: string): Promise<boolean> {
  return (await calls(context).where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Opens one: that a number was read is written down, and whoever it belongs to can see that. Null where there is none. */
export async function openCall(context: Context, id: string): Promise<OpenCall | null> {
  if (!atWorkIn(context.viewer, 'staff') || context.viewer.kind === 'visitor') return null;
  const call = await calls(context).where('id', '=', id).executeTakeFirst();
  if (!call) return null;
  const { residentId } = call;
  const { rhythm, phone } = await choiceOf(context, residentId);
  await writeRead(context, {
    actor: 'resident',
    actorId: context.viewer.residentId,
    action: 'read:digest',
    aboutId: id,
    reason: 'calling',
    whoseId: residentId,
  });
  const names = await firstNames(context, [residentId]);
  const language = (await howToWriteTo(context, residentId))?.language ?? context.organisation.language;
  return {
    ...call,
    firstName: names.get(residentId) ?? null,
    phone: rhythm === 'never' ? null : phone,
    language,
    blocks: await readDigest(context, id, { residentId, language, byPhone: true }),
  };
}

function calls({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('digest')
    .select(['id', 'made_at as madeAt', 'resident_id as residentId'])
    .where('channel', '=', 'call')
    .where((where) => where.not(isDone('news-call', where.ref('digest.id'))))
    .orderBy('made_at')
    .orderBy('id');
}
