import { expressionBuilder, sql, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { shownTogether, type OneOfSeveral } from './counts-together.rules.ts';
import type { Tables } from '../database/tables.ts';
import { nextPicture, type Sensitivity, type ShownCells } from './publish-counts.rules.ts';

type Counting = Pick<Context<'published_count'>, 'db' | 'organisation' | 'clock'>;

/** A picture of a group as it was shown on one morning. */
export interface PublishedCounts {
  readonly countedOn: string;
  readonly cells: ShownCells;
}

/** What is counted of one group this morning. */
export interface CountedGroup {
  /** What is counted, such as `lab-item:ID`. */
  readonly subject: string;
  /** Who is counted, such as `residents`. */
  readonly audience: string;
  readonly cells: Readonly<Record<string, number>>;
  readonly sensitivity: Sensitivity;
  /** How many people stand in the cells, where one person can stand in several. */
  readonly people?: number;
  /**
   * How many answers there can be in all cells together, as far as somebody can know that; then a picture also waits while its
   * numbers move further than people changed.
   */
  readonly mostAnswers?: number;
  /** In how many cells one person can stand; without it in one. */
  readonly mostEach?: number;
  /**
   * Whether an empty picture takes the place of the last one, when after as many changes nothing may be shown any more; without it
   * the last one stays.
   */
  readonly takesBack?: boolean;
}

/** A group whose last picture may be replaced, if enough people changed something since that morning. */
export interface ShownBefore {
  readonly subject: string;
  readonly audience: string;
  readonly morning: string;
}

/**
 * Publishes this morning's counts of one subject, if the rules let it. The one way for any feature to show a number about
 * people; what was ever shown stays in the ledger.
 *
 * @returns whether a new picture took the place of the last one
 *
 * @param counted.changedSince how many people changed something since a morning; not asked the first time
 */
export async function publishCounts(
  context: Counting,
  { changedSince, ...counted }: CountedGroup & { changedSince(morning: string): Promise<number> },
): Promise<boolean> {
  const published = await publishManyCounts(context, [counted], async ([before]) => [
    await changedSince(before!.morning),
  ]);
  return published > 0;
}

/**
 * The same for many groups, in as many statements as for one.
 *
 * @param changedSince how many people changed something in each of these since its morning, in their order; not asked where none
 *   was shown before
 * @returns how many new pictures there are
 */
export async function publishManyCounts(
  context: Counting,
  counted: readonly CountedGroup[],
  changedSince: (before: readonly ShownBefore[]) => Promise<readonly number[]>,
): Promise<number> {
  const morning = dayIn(context.organisation.timezone, context.clock.now());
  const last = await latestOf(context, counted);
  const due = counted.filter((group) => last(group)?.countedOn !== morning);
  const before = due.flatMap((group) => {
    const shown = last(group);
    return shown ? [{ subject: group.subject, audience: group.audience, morning: shown.countedOn }] : [];
  });
  const changes = before.length > 0 ? await changedSince(before) : [];
  const changed = new Map(before.map((one, at) => [nameOf(one), changes[at] ?? 0]));
  const rows = due.flatMap((group) => {
    const cells = nextPicture(group, last(group)?.cells, changed.get(nameOf(group)));
    return cells
      ? [
          {
            organisation_id: context.organisation.id,
            subject: group.subject,
            audience: group.audience,
            counted_on: morning,
            cells: JSON.stringify(cells),
          },
        ]
      : [];
  });
  if (rows.length > 0)
    await context.db
      .insertInto('published_count')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return rows.length;
}

/** The last picture of each of these groups. */
async function latestOf(
  { db }: Pick<Counting, 'db'>,
  groups: readonly CountedGroup[],
): Promise<(group: CountedGroup) => PublishedCounts | undefined> {
  const subjects = [...new Set(groups.map(({ subject }) => subject))];
  const rows = await db
    .selectFrom(latestCounts(sql<string[]>`${subjects}::text[]`).as('count'))
    .selectAll()
    .execute();
  const pictures = new Map(rows.map((row) => [nameOf(row), pictureOf(row)]));
  return (group) => pictures.get(nameOf(group));
}

const nameOf = ({ subject, audience }: { subject: string; audience: string }) => `${subject} ${audience}`;

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
