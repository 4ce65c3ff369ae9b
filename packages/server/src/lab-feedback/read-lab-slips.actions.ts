import { atWorkIn, type Context } from '../builder.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { today } from './lab-feedback.actions.ts';
import { choicesOf, questionOf, type Question } from './lab-feedback.rules.ts';
import type { Choice } from './lab-feedback.table.ts';
import { takesSlips, type LabTakingSlips } from './lab-slip.rules.ts';
import type { SlipSource } from './lab-slip.table.ts';

/** A lab for which slips can be entered. */
export interface LabWithSlips {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly closesOn: string | null;
}

/** What a slip asks about one item. */
export interface SlipQuestion {
  readonly id: string;
  readonly text: string;
  readonly question: Question;
  readonly choices: readonly Choice[];
}

/** A slip that was entered: how much stands on it, and never what. */
export interface EnteredSlip {
  readonly number: number;
  readonly source: SlipSource;
  readonly enteredOn: string;
  readonly by: string | null;
  readonly answers: number;
  /** Until it is counted, the next morning. */
  readonly isRemovable: boolean;
}

/** Labs that are open, the newest first; null for whoever enters none. */
export async function labsWithSlips(context: Context): Promise<LabWithSlips[] | null> {
  if (!atWorkIn(context.viewer, 'staff', 'editor')) return null;
  return takingNow(context, await openLabs(context).execute());
}

/** One of them. */
export async function labWithSlips(
  context: Context,
  by: { slug: string } | { id: string },
): Promise<LabWithSlips | null> {
  if (!atWorkIn(context.viewer, 'staff', 'editor')) return null;
  const [column, value] = 'slug' in by ? (['slug', by.slug] as const) : (['id', by.id] as const);
  const [lab] = takingNow(context, await openLabs(context).where(column, '=', value).execute());
  return lab ?? null;
}

function openLabs({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('lab')
    .select(['id', 'slug', 'title', 'closes_on as closesOn', 'state'])
    .where('state', '=', 'open')
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(50);
}

function takingNow<Lab extends LabTakingSlips>(context: Context, labs: readonly Lab[]): Lab[] {
  return labs.filter((lab) => takesSlips(lab, today(context)));
}

/** What a slip of a lab asks, in the order of the report. The plain text comes first, as on the pages. */
export async function questionsOfSlips(context: Context, labId: string): Promise<SlipQuestion[]> {
  const rows = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .leftJoin('lab_translation', (join) =>
      join
        .onRef('lab_translation.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_translation.about_id', '=', 'lab_item.id')
        .on('lab_translation.field', '=', 'plain')
        .on('lab_translation.language', '=', context.organisation.language),
    )
    .select(['lab_item.id', 'lab_item.report_text', 'lab_item.due', 'lab_section.kind'])
    .select('lab_translation.text as plain')
    .where('lab_item.lab_id', '=', labId)
    .where('lab_item.withdrawn_at', 'is', null)
    .where('lab_section.withdrawn_at', 'is', null)
    .orderBy('lab_section.position')
    .orderBy('lab_item.position')
    .execute();
  return rows.flatMap((row) => {
    const question = questionOf(row.kind, row.due, today(context));
    if (!question) return [];
    return [{ id: row.id, text: row.plain ?? row.report_text, question, choices: choicesOf(question) }];
  });
}

/** Slips that were entered, the newest first. */
export async function slipsOf(context: Context, labId: string): Promise<EnteredSlip[]> {
  const rows = await context.db
    .selectFrom('lab_slip')
    .select((slip) => [
      'number',
      'source',
      'entered_on',
      'entered_by',
      slip
        .selectFrom('lab_answer')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('lab_answer.organisation_id', '=', 'lab_slip.organisation_id')
        .whereRef('lab_answer.slip_id', '=', 'lab_slip.id')
        .as('answers'),
    ])
    .where('lab_id', '=', labId)
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute();
  const names = await firstNames(
    context,
    rows.flatMap(({ entered_by }) => (entered_by ? [entered_by] : [])),
  );
  return rows.map((row) => ({
    number: row.number,
    source: row.source,
    enteredOn: row.entered_on,
    by: row.entered_by && (names.get(row.entered_by) ?? null),
    answers: Number(row.answers),
    isRemovable: row.entered_on === today(context),
  }));
}

/** How many were entered, and the number that comes after the highest. */
export async function slipNumbersOf(
  { db }: Pick<Context, 'db'>,
  labId: string,
): Promise<{ count: number; next: number }> {
  const { count, highest } = await db
    .selectFrom('lab_slip')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('number').as('highest')])
    .where('lab_id', '=', labId)
    .executeTakeFirstOrThrow();
  return { count: Number(count), next: (highest ?? 0) + 1 };
}

const mostShown = 100;
