import { randomUUID } from 'node:crypto';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readVisitorHash } from '../visitor.rules.ts';
import { checkAnswer, isPublic, takesAnswer, voiceOf } from './lab-feedback.rules.ts';
import type { Choice, CommentMode, LabState, SectionKind } from './lab-feedback.table.ts';
import { mostItems } from './report/report.ts';

export type LabTables = 'lab' | 'lab_section' | 'lab_item' | 'lab_translation' | 'lab_answer';

export interface Answer {
  readonly itemId: string;
  readonly choice: Choice;
}

/** Takes an answer: a signed-in person's own, or a visitor's under the hash their browser made. A new answer replaces the old. */
export async function answerLabItem(
  context: Context,
  given: { itemId: string; choice: Choice; visitor?: string | null },
): Promise<void> {
  const { viewer } = context;
  const visitorHash = viewer.kind === 'visitor' ? readVisitorHash(given.visitor) : null;
  if (viewer.kind === 'visitor') await context.limits.use('visitor-answer-from-network', context.network);
  else await context.limits.use('answer-by-actor', viewer.residentId);
  const item = await loadItem(context, given.itemId);
  checkAnswer(item, given.choice, today(context));
  const residentId = viewer.kind === 'visitor' ? null : viewer.residentId;
  // Signed in by now: what this browser said as a visitor would count a second time.
  if (residentId && given.visitor) await takeBack(context, item.id, readVisitorHash(given.visitor));
  await writeAnswer(context, item, { choice: given.choice, residentId, visitorHash });
}

/**
 * Makes what a browser answered as a visitor the resident's own: the visitor's answer goes and the resident's comes in one
 * transaction, so nobody counts twice. What the browser says last stands.
 */
export async function adoptLabAnswers(
  context: Context,
  kept: readonly { itemId: string; visitor: string }[],
): Promise<void> {
  const viewer = signedIn(context.viewer);
  if (kept.length > mostItems) throw new Refused('INPUT_NOT_READABLE');
  await context.limits.use('answer-by-actor', viewer.residentId);
  for (const { itemId, visitor } of kept) {
    await adoptOne(context, viewer.residentId, itemId, readVisitorHash(visitor));
  }
}

/** What can no longer be answered goes all the same: the person must not count as a visitor besides. */
async function adoptOne(
  context: Context,
  residentId: string,
  itemId: string,
  visitorHash: Buffer,
): Promise<void> {
  const taken = await takeBack(context, itemId, visitorHash);
  const item = taken && (await findItem(context, itemId));
  if (!taken || !item || !takesAnswer(item, taken.choice, today(context))) return;
  await writeAnswer(context, item, { choice: taken.choice, residentId, visitorHash: null });
}

function takeBack(
  context: Context,
  itemId: string,
  visitorHash: Buffer,
): Promise<{ choice: Choice } | undefined> {
  return context.db
    .deleteFrom('lab_answer')
    .where('item_id', '=', itemId)
    .where('visitor_hash', '=', visitorHash)
    .returning('choice')
    .executeTakeFirst();
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
      // Random, not in order of time: nobody can tell which answers came from one browser.
      id: randomUUID(),
      lab_id: item.labId,
      item_id: item.id,
      voice,
      resident_id: answer.residentId,
      visitor_hash: answer.visitorHash,
      slip_id: null,
      choice: answer.choice,
      answered_on: answeredOn,
    })
    .onConflict((conflict) =>
      (answer.residentId === null
        ? conflict
            .columns(['organisation_id', 'item_id', 'visitor_hash'])
            .where('visitor_hash', 'is not', null)
        : conflict.columns(['organisation_id', 'item_id', 'resident_id']).where('resident_id', 'is not', null)
      )
        .doUpdateSet({ choice: answer.choice, answered_on: answeredOn, voice })
        // Pressed again without a change is no change: it must not bring a new picture nearer.
        .where((where) =>
          where.or([where('lab_answer.choice', '<>', answer.choice), where('lab_answer.voice', '<>', voice)]),
        ),
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

/** The viewer's own answers to some items. */
export async function ownAnswersTo(context: Context, itemIds: readonly string[]): Promise<Answer[]> {
  if (itemIds.length === 0) return [];
  const viewer = signedIn(context.viewer);
  const rows = await context.db
    .selectFrom('lab_answer')
    .select(['item_id', 'choice'])
    .where('item_id', 'in', itemIds)
    .where('resident_id', '=', viewer.residentId)
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
  const item = await findItem(context, itemId);
  if (!item) throw new Refused('NOT_FOUND');
  return item;
}

/**
 * A lab that everybody may read, with what it allows; what is not public is not there.
 *
 * @param held 'alone': of two who write at one time the second finds what the first wrote; 'together': whoever closes it waits
 */
export async function loadPublicLab(
  { db }: Pick<Context<LabTables>, 'db'>,
  labId: string,
  held?: 'alone' | 'together',
): Promise<Pick<LabItemOnly, 'state' | 'closesOn' | 'comments'>> {
  const query = db
    .selectFrom('lab')
    .select(['state', 'closes_on as closesOn', 'comments'])
    .where('id', '=', labId)
    .$if(held === 'alone', (lab) => lab.forNoKeyUpdate())
    .$if(held === 'together', (lab) => lab.forShare());
  const lab = await query.executeTakeFirst();
  if (!lab || !isPublic(lab.state)) throw new Refused('NOT_FOUND');
  return lab;
}

async function findItem(
  context: Pick<Context<LabTables>, 'db'>,
  itemId: string,
): Promise<LabItemOnly | undefined> {
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
  if (!row || !isPublic(row.state)) return undefined;
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
