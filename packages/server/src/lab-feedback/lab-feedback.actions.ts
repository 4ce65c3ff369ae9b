import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { checkAnswer, isPublic, readVisitorHash, voiceOf } from './lab-feedback.rules.ts';
import type { Choice, CommentMode, LabState, SectionKind } from './lab-feedback.table.ts';

export type LabTables = 'lab' | 'lab_section' | 'lab_item' | 'lab_translation' | 'lab_answer';

export interface Answer {
  readonly itemId: string;
  readonly choice: Choice;
}

/** Takes an answer: a signed-in person's own, or a visitor's under the hash their browser made. A new answer replaces the old. */
export async function answerLabItem(
  context: Context,
  given: { itemId: string; choice: Choice; visitor?: string | null },
): Promise<Answer> {
  const { viewer } = context;
  const visitorHash = viewer.kind === 'visitor' ? readVisitorHash(given.visitor) : null;
  if (viewer.kind === 'visitor') await context.limits.use('visitor-answer-from-network', context.network);
  else await context.limits.use('answer-by-actor', viewer.residentId);
  const item = await loadItem(context, given.itemId);
  checkAnswer(item, given.choice, today(context));
  const residentId = viewer.kind === 'visitor' ? null : viewer.residentId;
  await writeAnswer(context, item, { choice: given.choice, residentId, visitorHash });
  return { itemId: item.id, choice: given.choice };
}

/**
 * Makes what a browser answered as a visitor the resident's own: the visitor's answer goes and the resident's comes in one
 * transaction, so nobody counts twice. What the browser says last stands.
 */
export async function adoptLabAnswers(
  context: Context,
  kept: readonly { itemId: string; visitor: string }[],
): Promise<Answer[]> {
  const viewer = signedIn(context.viewer);
  if (kept.length > 200) throw new Refused('INPUT_NOT_READABLE');
  await context.limits.use('answer-by-actor', viewer.residentId);
  const adopted: Answer[] = [];
  for (const { itemId, visitor } of kept) {
    const answer = await adoptOne(context, viewer.residentId, itemId, readVisitorHash(visitor));
    if (answer) adopted.push(answer);
  }
  return adopted;
}

async function adoptOne(
  context: Context,
  residentId: string,
  itemId: string,
  visitorHash: Buffer,
): Promise<Answer | undefined> {
  const taken = await context.db
    .deleteFrom('lab_answer')
    .where('item_id', '=', itemId)
    .where('visitor_hash', '=', visitorHash)
    .returning('choice')
    .executeTakeFirst();
  if (!taken) return undefined;
  const item = await loadItem(context, itemId);
  checkAnswer(item, taken.choice, today(context));
  await writeAnswer(context, item, { choice: taken.choice, residentId, visitorHash: null });
  return { itemId, choice: taken.choice };
}

async function writeAnswer(
  context: Context,
  item: { id: string; labId: string },
  answer: { choice: Choice; residentId: string | null; visitorHash: Buffer | null },
): Promise<void> {
  const voice = voiceOf(context.viewer.kind);
  const answeredOn = today(context);
  await context.db
    .insertInto('lab_answer')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      lab_id: item.labId,
      item_id: item.id,
      voice,
      resident_id: answer.residentId,
      visitor_hash: answer.visitorHash,
      choice: answer.choice,
      answered_on: answeredOn,
    })
    .onConflict((conflict) =>
      (answer.residentId === null
        ? conflict
            .columns(['organisation_id', 'item_id', 'visitor_hash'])
            .where('visitor_hash', 'is not', null)
        : conflict.columns(['organisation_id', 'item_id', 'resident_id']).where('resident_id', 'is not', null)
      ).doUpdateSet({ choice: answer.choice, answered_on: answeredOn, voice }),
    )
    .execute();
}

/** The viewer's own answers in a lab. */
export async function ownAnswers(context: Context, slug: string): Promise<Answer[]> {
  const viewer = signedIn(context.viewer);
  const rows = await context.db
    .selectFrom('lab_answer')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_answer.organisation_id')
        .onRef('lab.id', '=', 'lab_answer.lab_id'),
    )
    .select(['lab_answer.item_id', 'lab_answer.choice'])
    .where('lab.slug', '=', slug)
    .where('lab_answer.resident_id', '=', viewer.residentId)
    .execute();
  return rows.map((row) => ({ itemId: row.item_id, choice: row.choice }));
}

export interface LabItemOnly {
  readonly id: string;
  readonly labId: string;
  readonly kind: SectionKind;
  readonly due: string | null;
  readonly state: LabState;
  readonly closesOn: string | null;
  readonly comments: CommentMode;
}

/** One item with what its lab allows; what is not public is not there. */
export async function loadItem(
  context: Pick<Context<LabTables>, 'db'>,
  itemId: string,
): Promise<LabItemOnly> {
  const row = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab.id', '=', 'lab_item.lab_id'),
    )
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.lab_id', 'lab_item.due', 'lab_section.kind'])
    .select(['lab.state', 'lab.closes_on', 'lab.comments'])
    .where('lab_item.id', '=', itemId)
    .where('lab_item.withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row || !isPublic(row.state)) throw new Refused('NOT_FOUND');
  return {
    id: row.id,
    labId: row.lab_id,
    kind: row.kind,
    due: row.due,
    state: row.state,
    closesOn: row.closes_on,
    comments: row.comments,
  };
}

export function today(context: Pick<Context, 'organisation' | 'clock'>): string {
  return dayIn(context.organisation.timezone, context.clock.now());
}
