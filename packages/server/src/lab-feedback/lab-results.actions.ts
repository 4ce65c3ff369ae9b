import { sql, type ExpressionBuilder } from 'kysely';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import {
  latestCounts,
  pictureOf,
  publishManyCounts,
  type PublishedCounts,
  type ShownBefore,
} from '../community/publish-counts.actions.ts';
import type { Tables } from '../database/tables.ts';
import { today, type LabTables } from './lab-feedback.actions.ts';
import { choicesOf, questionOf } from './lab-feedback.rules.ts';
import type { Choice, SectionKind, Voice } from './lab-feedback.table.ts';
import { drawLandscape } from './lab-landscape.actions.ts';
import { tellOfClosing } from './tell-of-labs.actions.ts';
import { prioritiesOf, publishPriorities, unlinkPriorities } from './lab-priority.actions.ts';

type Counting = Pick<
  Context<LabTables | 'lab_priority' | 'published_count' | 'lab_landscape'>,
  'db' | 'organisation' | 'clock'
>;

/**
 * Whose answers stand in one picture. Guests have proved no home, so they are shown with the visitors; what others entered for somebody
 * stands apart from both.
 */
const audiences: Readonly<Record<string, readonly Voice[]>> = {
  residents: ['resident'],
  visitors: ['visitor', 'guest'],
  paper: ['paper', 'phone'],
};

/** A published count as it is stored. */
interface Picture {
  readonly subject: string;
  readonly audience: string;
  readonly counted_on: string;
  readonly cells: unknown;
}

export interface Results {
  readonly residents: PublishedCounts | undefined;
  readonly visitors: PublishedCounts | undefined;
  /** On paper and by phone. */
  readonly paper: PublishedCounts | undefined;
}

/** This morning's pictures of the items of a lab, as a part of the statement that reads the lab. */
export function labCounts(lab: ExpressionBuilder<Pick<Tables, 'lab' | 'lab_item'>, 'lab'>) {
  const items = lab
    .selectFrom('lab_item')
    .select(sql<string>`${sql.lit(subjectOf(''))} || lab_item.id`.as('subject'))
    .whereRef('lab_item.lab_id', '=', 'lab.id');
  const priorities = sql<string>`${sql.lit(prioritiesOf(''))} || lab.id`;
  return latestCounts(sql<string[]>`array(${items}) || (${priorities})`);
}

/** Finds the pictures of one item among those of its lab. */
export function resultsIn(counts: readonly Picture[]): (itemId: string) => Results {
  const pictures = new Map(counts.map((row) => [`${row.subject} ${row.audience}`, pictureOf(row)]));
  return (itemId) => ({
    residents: pictures.get(`${subjectOf(itemId)} residents`),
    visitors: pictures.get(`${subjectOf(itemId)} visitors`),
    paper: pictures.get(`${subjectOf(itemId)} paper`),
  });
}

/** Finds the picture of what matters most in a lab. */
export function prioritiesIn(counts: readonly Picture[], labId: string): PublishedCounts | undefined {
  const row = counts.find(({ subject }) => subject === prioritiesOf(labId));
  return row && pictureOf(row);
}

/** What happens each morning: labs whose last day passed close, and new pictures appear where the rules let them. */
export async function doTheMorning(context: Counting): Promise<void> {
  const day = today(context);
  const labs = await context.db
    .selectFrom('lab')
    .select(['id', 'state', 'closes_on'])
    // One that an editor closed is counted once more: what was answered on its last day counts.
    .where((lab) =>
      lab.or([
        lab('state', '=', 'open'),
        lab.and([lab('state', '=', 'closed'), lab('closes_on', '=', dayBefore(day))]),
      ]),
    )
    .execute();
  for (const lab of labs) {
    await publishLab(context, lab.id);
    // Where it closed by hand, nobody knows any more what one person answered.
    if (lab.state === 'open') await drawLandscape(context, lab.id);
    if (lab.state === 'open' && lab.closes_on !== null && lab.closes_on < day)
      await closeLab(context, lab.id);
  }
}

/** Closes a lab: answers lose their link to whoever gave them, and nobody can give another. */
export async function closeLab(context: Counting, labId: string): Promise<void> {
  await context.db.updateTable('lab').set({ state: 'closed' }).where('id', '=', labId).execute();
  await context.db
    .updateTable('lab_answer')
    .set({ resident_id: null, visitor_hash: null, slip_id: null })
    .where('lab_id', '=', labId)
    .execute();
  await unlinkPriorities(context.db, labId);
  await tellOfClosing(context, labId);
}

/** Counts what was answered up to last midnight and publishes it: all items of a lab at once, however many they are. */
export async function publishLab(context: Counting, labId: string): Promise<void> {
  const items = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.due', 'lab_section.kind'])
    .where('lab_item.lab_id', '=', labId)
    .where('lab_item.withdrawn_at', 'is', null)
    .execute();
  const counted = await countAnswers(context, labId);
  const people = await peopleIn(context, labId);
  const day = today(context);
  const groups = items.flatMap((item) =>
    Object.keys(audiences).map((audience) => ({
      subject: subjectOf(item.id),
      audience,
      sensitivity: 'ordinary' as const,
      cells: cellsOf(item, day, counted, audience),
      ...(people[audience] && { mostAnswers: people[audience] }),
    })),
  );
  await publishManyCounts(context, groups, (before) => changedSince(context, labId, before));
  const solutions = items.filter(({ kind }) => kind === 'solutions').map(({ id }) => id);
  await publishPriorities(context, labId, solutions, people['residents'] ?? 0);
}

/**
 * How many answered anything in a lab: nobody is told, but the landscape and other points say something of it, and more cannot have
 * answered one point. Where answers no longer say whose they are, it is not known; browsers are not people.
 */
async function peopleIn(context: Counting, labId: string): Promise<Readonly<Record<string, number>>> {
  const { residents, slips } = await context.db
    .selectFrom('lab_answer')
    .select(sql<number>`count(distinct resident_id) filter (where voice = 'resident')::int`.as('residents'))
    .select(sql<number>`count(distinct slip_id)::int`.as('slips'))
    .where('lab_id', '=', labId)
    .where('answered_on', '<', today(context))
    .executeTakeFirstOrThrow();
  return { residents, paper: slips };
}

interface Counted {
  item_id: string;
  voice: Voice;
  choice: Choice;
  count: number;
}

async function countAnswers(context: Counting, labId: string): Promise<Counted[]> {
  return context.db
    .selectFrom('lab_answer')
    .select(['item_id', 'voice', 'choice', sql<number>`count(*)::int`.as('count')])
    .where('lab_id', '=', labId)
    .where('answered_on', '<', today(context))
    .groupBy(['item_id', 'voice', 'choice'])
    .execute();
}

/** Every choice that is offered has its cell, also when nobody took it. */
function cellsOf(
  item: { id: string; kind: SectionKind; due: string | null },
  day: string,
  counted: readonly Counted[],
  audience: string,
): Record<string, number> {
  const voices = audiences[audience] ?? [];
  return Object.fromEntries(
    choicesOf(questionOf(item.kind, item.due, day)).map((choice) => [
      choice,
      counted
        .filter((row) => row.item_id === item.id && row.choice === choice && voices.includes(row.voice))
        .reduce((total, row) => total + row.count, 0),
    ]),
  );
}

/** How many answers there are to each of these items in each of these voices since its morning, in one statement. */
async function changedSince(
  context: Counting,
  labId: string,
  before: readonly ShownBefore[],
): Promise<number[]> {
  const asked = before.flatMap(({ subject, audience, morning }, at) =>
    (audiences[audience] ?? []).map((voice) => ({ at, item: itemOf(subject), voice, morning })),
  );
  const each = sql<{ at: number; item_id: string; voice: Voice; morning: string }>`(select * from unnest(
    ${asked.map(({ at }) => at)}::int[], ${asked.map(({ item }) => item)}::uuid[],
    ${asked.map(({ voice }) => voice)}::text[], ${asked.map(({ morning }) => morning)}::date[]
  ) as one (at, item_id, voice, morning))`;
  const rows = await context.db
    .selectFrom(each.as('since'))
    .innerJoin('lab_answer', (join) =>
      join
        .onRef('lab_answer.item_id', '=', 'since.item_id')
        .onRef('lab_answer.voice', '=', 'since.voice')
        .onRef('lab_answer.answered_on', '>=', 'since.morning'),
    )
    .select(['since.at', sql<number>`count(*)::int`.as('count')])
    .where('lab_answer.lab_id', '=', labId)
    .where('lab_answer.answered_on', '<', today(context))
    .groupBy('since.at')
    .execute();
  const counts = new Map(rows.map(({ at, count }) => [at, count]));
  return before.map((_, at) => counts.get(at) ?? 0);
}

function dayBefore(day: string): string {
  return daysAfter(new Date(day), -1).toISOString().slice(0, 10);
}

const ofItem = 'lab-item:';

function subjectOf(itemId: string): string {
  return `${ofItem}${itemId}`;
}

function itemOf(subject: string): string {
  return subject.slice(ofItem.length);
}
