import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { publishCounts, readCounts, type PublishedCounts } from '../community/publish-counts.actions.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { readText } from '../text.rules.ts';
import { talliesOf } from './half-year.rules.ts';
import type { PlannedStep } from './welcome-clock.rules.ts';
import { welcomeSteps, type WelcomeStep } from './welcome-clock.rules.ts';
import type { WelcomeDone } from './welcome-rows.actions.ts';
import { countsInHalf, halfOf, isHalf, longestChange } from './welcome.rules.ts';
import type { WelcomeEnd, WelcomeEndReason } from './welcome.table.ts';
import { works } from './welcomes-at-work.actions.ts';

type Counting = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** How a step went in half a year; null where it is of too few. */
export interface StepOfHalf {
  readonly step: WelcomeStep;
  readonly contact: PublishedCounts['cells'] | null;
  readonly faces: PublishedCounts['cells'] | null;
}

/** Half a year on one page. */
export interface HalfYear {
  readonly half: string;
  readonly countedOn: string | null;
  /** Newcomers whom a person spoke with at least three times, and the others. */
  readonly reached: PublishedCounts['cells'] | null;
  readonly steps: readonly StepOfHalf[];
  readonly change: { text: string; author: string | null; on: string } | null;
  readonly version: number;
}

/** Adds one half year that ended to the numbers of its half; who it was of stands nowhere in them. */
export async function countInHalf(
  context: Counting,
  steps: readonly PlannedStep[],
  done: WelcomeDone,
  ended: { endedOn: string; endedHow: WelcomeEnd; endedReason: WelcomeEndReason | null },
): Promise<void> {
  if (!countsInHalf(ended)) return;
  const half = halfOf(ended.endedOn);
  for (const { subject, cell } of talliesOf(steps, done, ended.endedOn))
    await context.db
      .insertInto('welcome_tally')
      .values({ organisation_id: context.organisation.id, half, subject, cell, count: 1, shown: 0 })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'half', 'subject', 'cell'])
          .doUpdateSet({ count: sql`welcome_tally.count + 1` }),
      )
      .execute();
}

/** Each morning: shows what there is of each half, by the rules for numbers about people. */
export async function publishHalves(context: Counting): Promise<void> {
  const rows = await context.db.selectFrom('welcome_tally').selectAll().orderBy('subject').execute();
  const names = new Set(rows.map(({ half, subject }) => subjectOf(half, subject)));
  for (const name of names) {
    const cells = rows.filter(({ half, subject }) => subjectOf(half, subject) === name);
    await publishCounts(context, {
      subject: name,
      audience: 'newcomers',
      sensitivity: 'ordinary',
      cells: Object.fromEntries(cells.map(({ cell, count }) => [cell, count])),
      changedSince: async () => cells.reduce((sum, { count, shown }) => sum + count - shown, 0),
    });
    const [published] = await readCounts(context, [name]);
    const [first] = cells;
    if (published?.countedOn === todayOf(context) && first) await noteShown(context, first);
  }
}

async function noteShown(
  { db }: Counting,
  { half, subject }: { half: string; subject: string },
): Promise<void> {
  await db
    .updateTable('welcome_tally')
    .set((set) => ({ shown: set.ref('count') }))
    .where('half', '=', half)
    .where('subject', '=', subject)
    .execute();
}

/** One half as it was shown last; null for whoever has no work with it, or what is no half year. */
export async function halfYear(context: Context, half: string): Promise<HalfYear | null> {
  if (!works(context) || !isHalf(half)) return null;
  const shown = async (subject: string) => (await readCounts(context, [subjectOf(half, subject)]))[0];
  const reached = await shown('reached');
  const steps = await Promise.all(
    welcomeSteps.map(async (step) => ({
      step,
      contact: (await shown(`contact:${step}`))?.cells ?? null,
      faces: (await shown(`faces:${step}`))?.cells ?? null,
    })),
  );
  const written = await context.db
    .selectFrom('welcome_change')
    .selectAll()
    .where('half', '=', half)
    .executeTakeFirst();
  const names = await firstNames(context, written?.written_by ? [written.written_by] : []);
  return {
    half,
    countedOn: reached?.countedOn ?? null,
    reached: reached?.cells ?? null,
    steps: steps.filter(({ contact, faces }) => contact || faces),
    change: written
      ? {
          text: written.text,
          author: (written.written_by && names.get(written.written_by)) || null,
          on: written.written_on,
        }
      : null,
    version: written?.version ?? 0,
  };
}

/** "Wat we veranderen", in the place of what was written before. */
export async function writeChange(
  context: Context,
  said: { half: string; text: string; version: number },
): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('welcome-work-by-actor', residentId);
  if (!isHalf(said.half)) throw new Refused('DATE_NEEDED');
  const values = {
    text: readText(said.text, longestChange),
    written_by: residentId,
    written_on: todayOf(context),
    version: said.version + 1,
  };
  const written = await context.db
    .insertInto('welcome_change')
    .values({ organisation_id: context.organisation.id, half: said.half, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'half'])
        .doUpdateSet(values)
        .where('welcome_change.version', '=', said.version),
    )
    .executeTakeFirst();
  if (!written.numInsertedOrUpdatedRows) throw new Refused('CHANGED_MEANWHILE');
  return said.half;
}

const subjectOf = (half: string, subject: string): string => `welcome:${half}:${subject}`;
