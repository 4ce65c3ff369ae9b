import type { Selectable } from 'kysely';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { today } from './lab-feedback.actions.ts';
import type { CommentMode, LabState, SectionKind } from './lab-feedback.table.ts';
import { previewsOf, type PreviewView } from './lab-preview.actions.ts';
import {
  checkStep,
  mayPublish,
  needsOf,
  readDays,
  stateAfter,
  stateOnItsDay,
  stepsAfter,
  type LabAtStep,
  type LabDays,
  type LabNeed,
  type LabStep,
} from './lab-publishing.rules.ts';
import { closeLab } from './lab-results.actions.ts';
import { atWorkOnLabs, secondPersonNeeded } from './lab-setting.actions.ts';

/** What an editor sees of a lab beside its texts: where it stands, and what can follow. */
export interface LabPublishing {
  readonly id: string;
  readonly state: LabState;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly correctedOn: string | null;
  readonly comments: CommentMode;
  readonly needs: readonly LabNeed[];
  readonly steps: readonly LabStep[];
  readonly viewerMayPublish: boolean;
  readonly secondPerson: boolean;
  readonly viewerMaySetSecondPerson: boolean;
  readonly askedBy: string | null;
  readonly askedOn: string | null;
  readonly textVersion: number;
  readonly previews: readonly PreviewView[];
  /** The newest answer that nobody read. */
  readonly newestUnread: string | null;
}

/** For an editor, by slug or by id; null where there is none, and for everybody else. */
export async function publishingForEditor(
  context: Context,
  of: { slug: string } | { id: string },
): Promise<LabPublishing | null> {
  if (!atWorkIn(context.viewer, 'editor')) return null;
  const { residentId } = inConsole(context.viewer, 'editor');
  const row = await context.db
    .selectFrom('lab')
    .selectAll()
    .$if('slug' in of, (lab) => lab.where('slug', '=', (of as { slug: string }).slug))
    .$if('id' in of, (lab) => lab.where('id', '=', (of as { id: string }).id))
    .executeTakeFirst();
  if (!row) return null;
  const lab = await atStep(context, row);
  const previews = await previewsOf(context, row.id);
  const names = await firstNames(context, row.asked_by ? [row.asked_by] : []);
  return {
    id: row.id,
    state: lab.state,
    opensOn: lab.opensOn,
    closesOn: lab.closesOn,
    correctedOn: row.corrected_on,
    comments: row.comments,
    needs: lab.needs,
    steps: stepsAfter(lab.state),
    viewerMayPublish: mayPublish(lab, residentId),
    secondPerson: lab.secondPerson,
    viewerMaySetSecondPerson: atWorkIn(context.viewer),
    askedBy: row.asked_by ? (names.get(row.asked_by) ?? null) : null,
    askedOn: row.asked_at && dayIn(context.organisation.timezone, row.asked_at),
    textVersion: row.text_version,
    previews,
    newestUnread: newestUnread(previews),
  };
}

/**
 * The days and the way of commenting, as an editor sets them.
 *
 * @returns the id of the lab
 */
export async function arrangeLab(
  context: Context,
  labId: string,
  given: LabDays & { comments: CommentMode },
): Promise<string> {
  await atWorkOnLabs(context);
  const lab = await claim(context, labId);
  const now = { state: lab.state, opensOn: lab.opens_on, closesOn: lab.closes_on };
  const days = readDays(now, given, today(context));
  await context.db
    .updateTable('lab')
    .set({ opens_on: days.opensOn, closes_on: days.closesOn, comments: given.comments })
    .where('id', '=', labId)
    .execute();
  return labId;
}

/**
 * @param textVersion of the texts that whoever takes the step has seen
 * @returns the id of the lab
 */
export async function takeLabStep(
  context: Context,
  labId: string,
  { step, textVersion }: { step: LabStep; textVersion: number },
): Promise<string> {
  const by = await atWorkOnLabs(context);
  const row = await claim(context, labId);
  if (row.text_version !== textVersion) throw new Refused('CHANGED_MEANWHILE');
  const lab = await atStep(context, row);
  checkStep(lab, step, by, today(context));
  const state = stateAfter(lab, step, today(context));
  if (step === 'close') await closeLab(context, labId);
  await context.db
    .updateTable('lab')
    .set({
      state,
      asked_by: step === 'ask' ? by : null,
      asked_at: step === 'ask' ? context.clock.now() : null,
      ...(state === 'open' ? { opens_on: today(context) } : {}),
      ...(step === 'close' ? { closes_on: today(context) } : {}),
    })
    .where('id', '=', labId)
    .execute();
  await writeAudit(context, {
    actor: 'resident',
    actorId: by,
    action: `${step}-lab`,
    aboutId: labId,
    reason: 'labs',
  });
  return labId;
}

/** Each morning, before the pictures: planned labs whose day came open, if nothing went missing since they were published. */
export async function openPlannedLabs(
  context: Needing & Pick<Context, 'organisation' | 'clock'>,
): Promise<void> {
  const day = today(context);
  const planned = await context.db
    .selectFrom('lab')
    .selectAll()
    .where('state', '=', 'planned')
    .where('opens_on', '<=', day)
    .forUpdate()
    .execute();
  for (const row of planned) {
    const state = stateOnItsDay({ needs: await needs(context, row), closesOn: row.closes_on }, day);
    await context.db
      .updateTable('lab')
      .set(state === 'open' ? { state, opens_on: day } : { state, asked_at: context.clock.now() })
      .where('id', '=', row.id)
      .execute();
  }
}

function newestUnread(previews: readonly PreviewView[]): string | null {
  const unread = previews.flatMap(({ answers }) => answers).filter(({ read }) => !read);
  // Ids are in the order of time.
  return (
    unread
      .map(({ id }) => id)
      .toSorted()
      .at(-1) ?? null
  );
}

type LabRow = Selectable<Tables['lab']>;
type Needing = Pick<Context<'lab' | 'lab_item' | 'lab_section'>, 'db'>;

async function atStep(context: Context, row: LabRow): Promise<LabAtStep> {
  return {
    state: row.state,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    needs: await needs(context, row),
    secondPerson: await secondPersonNeeded(context),
    askedBy: row.asked_by,
    changedBy: row.changed_by,
  };
}

async function needs({ db }: Needing, { id, title, held_on }: LabRow): Promise<LabNeed[]> {
  const items = await db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select('lab_section.kind')
    .where('lab_item.lab_id', '=', id)
    .where('lab_item.withdrawn_at', 'is', null)
    .where('lab_section.withdrawn_at', 'is', null)
    .execute();
  return needsOf({ title, heldOn: held_on, kinds: items.map(({ kind }): SectionKind => kind) });
}

/** The lab, for nobody else to change meanwhile. */
async function claim({ db }: Context, id: string): Promise<LabRow> {
  const lab = await db.selectFrom('lab').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!lab) throw new Refused('NOT_FOUND');
  return lab;
}
