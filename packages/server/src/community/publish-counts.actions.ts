import { expressionBuilder, sql, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { shownTogether, type OneOfSeveral } from './counts-together.rules.ts';
import type { Tables } from '../database/tables.ts';
import {
  fewestAnswers,
  mayReplace,
  movesAsPeopleDid,
  shownCells,
  type Sensitivity,
  type ShownCells,
} from './publish-counts.rules.ts';

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
 * @returns whether a new picture took the place of the last one
 *
 * @param counted.subject what is counted, such as `lab-item:ID`
 * @param counted.audience who is counted, such as `residents`
 * @param counted.people how many people stand in the cells, where one person can stand in several
 * @param counted.mostAnswers how many answers there can be in all cells together, as far as somebody can know that; then a picture
 *   also waits while its numbers move further than people changed
 * @param counted.mostEach in how many cells one person can stand; without it in one
 * @param counted.takesBack whether an empty picture takes the place of the last one, when after as many changes nothing may be
 *   shown any more; without it the last one stays
 * @param counted.changedSince how many people changed something since a morning; not asked the first time
 */
export async function publishCounts(
  context: Counting,
  counted: {
    subject: string;
    audience: string;
    cells: Readonly<Record<string, number>>;
    sensitivity: Sensitivity;
    people?: number;
    mostAnswers?: number;
    mostEach?: number;
    takesBack?: boolean;
    changedSince(morning: string): Promise<number>;
  },
): Promise<boolean> {
  const last = await latest(context, counted.subject, counted.audience);
  const morning = dayIn(context.organisation.timezone, context.clock.now());
  if (last?.countedOn === morning) return false;
  const changed = last ? await counted.changedSince(last.countedOn) : 0;
  if (last && !mayReplace(changed, counted.sensitivity)) return false;
  const isFew = counted.people !== undefined && counted.people < fewestAnswers;
  const shown = isFew ? null : shownCells(counted.cells, counted.sensitivity, counted.mostAnswers);
  const showedSome = last !== undefined && Object.keys(last.cells).length > 0;
  if (!shown && !(counted.takesBack && showedSome)) return false;
  const moves = changed * (counted.mostEach ?? 1);
  const waits = counted.mostAnswers !== undefined && last !== undefined;
  if (waits && shown && !movesAsPeopleDid(last.cells, shown, moves, counted.sensitivity)) return false;
  await context.db
    .insertInto('published_count')
    .values({
      organisation_id: context.organisation.id,
      subject: counted.subject,
      audience: counted.audience,
      counted_on: morning,
      cells: JSON.stringify(shown ?? {}),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/**
 * Publishes once what the same people said to several questions, so that all pictures together keep hidden what each keeps hidden
 * alone. Nothing of it is counted again later.
 */
export async function publishTogether(
  context: Counting,
  pictures: readonly (OneOfSeveral & { readonly subject: string })[],
  told: { audience: string; sensitivity: Sensitivity; people: { least: number; most: number } },
): Promise<void> {
  const shown = shownTogether(pictures, told.sensitivity, told.people);
  const rows = pictures.flatMap(({ subject }, at) =>
    shown[at]
      ? {
          organisation_id: context.organisation.id,
          subject,
          audience: told.audience,
          counted_on: dayIn(context.organisation.timezone, context.clock.now()),
          cells: JSON.stringify(shown[at]),
        }
      : [],
  );
  if (rows.length > 0) await context.db.insertInto('published_count').values(rows).execute();
}

/** The latest published counts of many subjects, as a part of the statement that reads what they are about. */
export function latestCounts(subjects: Expression<string[]>) {
  return expressionBuilder<Pick<Tables, 'published_count'>>()
    .selectFrom('published_count')
    .distinctOn(['subject', 'audience'])
    .select(['subject', 'audience', 'counted_on', 'cells'])
    .where('subject', '=', sql<string>`any(${subjects})`)
    .orderBy('subject')
    .orderBy('audience')
    .orderBy('counted_on', 'desc');
}

/** The latest published counts of subjects that are known beforehand. */
export async function readCounts(
  { db }: Pick<Counting, 'db'>,
  subjects: readonly string[],
): Promise<PublishedCounts[]> {
  const rows = await db
    .selectFrom(latestCounts(sql<string[]>`${[...subjects]}::text[]`).as('count'))
    .selectAll()
    .execute();
  return rows.map(pictureOf);
}

/** A row of it as a picture. */
export function pictureOf(row: { counted_on: string; cells: unknown }): PublishedCounts {
  return { countedOn: row.counted_on, cells: row.cells as ShownCells };
}

async function latest(
  context: Pick<Counting, 'db'>,
  subject: string,
  audience: string,
): Promise<PublishedCounts | undefined> {
  const row = await context.db
    .selectFrom('published_count')
    .select(['counted_on', 'cells'])
    .where('subject', '=', subject)
    .where('audience', '=', audience)
    .orderBy('counted_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && pictureOf(row);
}
