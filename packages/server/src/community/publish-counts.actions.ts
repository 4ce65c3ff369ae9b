import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { mayReplace, shownCells, type Sensitivity, type ShownCells } from './publish-counts.rules.ts';

type Counting = Pick<Context<'published_count'>, 'db' | 'organisation' | 'clock'>;

/** A picture of a group as it was shown on one morning. */
export interface PublishedCounts {
  readonly countedOn: string;
  readonly cells: ShownCells;
}

/**
 * Publishes this morning's counts of one subject, if the rules let it. The one way for any feature to show a number about
 * people; what was ever shown stays in the ledger.
 *
 * @param counted.subject what is counted, such as `lab-item:ID`
 * @param counted.audience who is counted, such as `residents`
 * @param counted.changedSince how many people changed something since a morning; not asked the first time
 */
export async function publishCounts(
  context: Counting,
  counted: {
    subject: string;
    audience: string;
    cells: Readonly<Record<string, number>>;
    sensitivity: Sensitivity;
    changedSince(morning: string): Promise<number>;
  },
): Promise<void> {
  const last = await latest(context, counted.subject, counted.audience);
  const morning = dayIn(context.organisation.timezone, context.clock.now());
  if (last?.countedOn === morning) return;
  if (last && !mayReplace(await counted.changedSince(last.countedOn), counted.sensitivity)) return;
  const shown = shownCells(counted.cells, counted.sensitivity);
  if (!shown) return;
  await context.db
    .insertInto('published_count')
    .values({
      organisation_id: context.organisation.id,
      subject: counted.subject,
      audience: counted.audience,
      counted_on: morning,
      cells: JSON.stringify(shown),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The latest published counts of many subjects, by `subject audience`; one statement. */
export async function publishedCounts(
  context: Pick<Counting, 'db'>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, PublishedCounts>> {
  if (subjects.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('published_count')
    .distinctOn(['subject', 'audience'])
    .selectAll()
    .where('subject', '=', sql<string>`any(${subjects})`)
    .orderBy('subject')
    .orderBy('audience')
    .orderBy('counted_on', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      `${row.subject} ${row.audience}`,
      { countedOn: row.counted_on, cells: row.cells as unknown as ShownCells },
    ]),
  );
}

async function latest(
  context: Pick<Counting, 'db'>,
  subject: string,
  audience: string,
): Promise<PublishedCounts | undefined> {
  return (await publishedCounts(context, [subject])).get(`${subject} ${audience}`);
}
