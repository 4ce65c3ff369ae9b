import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { ofReport } from './add-lab-item.actions.ts';
import type { LabTables } from './lab-feedback.actions.ts';
import type { CommentMode, LabState } from './lab-feedback.table.ts';
import { keepIdeas } from './place-idea.actions.ts';
import type { Report, ReportItem, ReportSection } from './report/report.ts';

type Saving = Pick<Context<LabTables>, 'db' | 'organisation' | 'clock'>;

export interface LabSettings {
  readonly slug: string;
  /** Absent: a new lab is a draft, one that is there keeps its state. */
  readonly state?: LabState;
  readonly closesOn?: string;
  readonly place?: string;
  readonly comments?: CommentMode;
  /** What the report was read from, for whoever corrects the lab. */
  readonly source?: string;
}

/**
 * Writes a report as a lab, or over the lab with that slug. Items are known by their id in the report, so answers and
 * comments stay with what was asked; an item that is no longer in the report is withdrawn, not deleted. What residents put
 * forward stays.
 */
export async function saveLab(context: Saving, report: Report, settings: LabSettings): Promise<string> {
  if (!report.date) throw new Error('A lab needs the date it was held on');
  const labId = await saveHead(context, { ...report, date: report.date }, settings);
  const before = await sectionsOf(context, labId);
  await withdrawAll(context, labId);
  let position = 0;
  for (const [index, section] of report.sections.entries()) {
    const sectionId = await saveSection(context, labId, section, index, takeKnown(before, section)?.id);
    for (const item of section.items) await saveItem(context, labId, sectionId, item, position++);
  }
  await keepIdeas(context, labId);
  return labId;
}

async function saveHead(
  { db, organisation, clock }: Saving,
  report: Report & { date: string },
  settings: LabSettings,
): Promise<string> {
  const said = {
    title: report.title,
    language: report.language,
    held_on: report.date,
    participants: report.participants,
    ...(settings.place ? { place: settings.place } : {}),
    ...(settings.state ? { state: settings.state } : {}),
    ...(settings.closesOn ? { closes_on: settings.closesOn } : {}),
    ...(settings.comments ? { comments: settings.comments } : {}),
    ...(settings.source ? { source: settings.source } : {}),
  };
  const atFirst = {
    place: null,
    state: 'draft',
    closes_on: null,
    comments: 'on',
    source: null,
    version: 1,
    opens_on: null,
    corrected_on: null,
    asked_by: null,
    asked_at: null,
    changed_by: null,
    text_version: 1,
  } as const;
  const { id } = await db
    .insertInto('lab')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      slug: settings.slug,
      created_at: clock.now(),
      ...atFirst,
      ...said,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'slug'])
        .doUpdateSet((update) => ({ ...said, version: update('lab.version', '+', 1) })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function sectionsOf({ db }: Saving, labId: string) {
  return db
    .selectFrom('lab_section')
    .select(['id', 'kind', 'heading'])
    .where('lab_id', '=', labId)
    .orderBy('position')
    .execute();
}

/** A long report has the same heading in several of its parts: the first of them is the first that was there. */
function takeKnown<Known extends { kind: string; heading: string }>(
  before: Known[],
  { kind, heading }: ReportSection,
): Known | undefined {
  const at = before.findIndex((old) => old.kind === kind && old.heading === heading);
  return at < 0 ? undefined : before.splice(at, 1)[0];
}

async function withdrawAll({ db, clock }: Saving, labId: string): Promise<void> {
  const withdrawn_at = clock.now();
  await db.updateTable('lab_section').set({ withdrawn_at }).where('lab_id', '=', labId).execute();
  await db
    .updateTable('lab_item')
    .set({ withdrawn_at })
    .where('lab_id', '=', labId)
    .where('from_resident', '=', false)
    .where('withdrawn_at', 'is', null)
    .execute();
}

async function saveSection(
  { db, organisation }: Saving,
  labId: string,
  section: ReportSection,
  position: number,
  knownId: string | undefined,
): Promise<string> {
  const id = knownId ?? newId();
  const said = { paragraphs: JSON.stringify(section.text), position, withdrawn_at: null };
  await db
    .insertInto('lab_section')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: labId,
      kind: section.kind,
      heading: section.heading,
      version: 1,
      ...said,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'id'])
        .doUpdateSet((update) => ({ ...said, version: update('lab_section.version', '+', 1) })),
    )
    .execute();
  return id;
}

async function saveItem(
  { db, organisation }: Saving,
  labId: string,
  sectionId: string,
  item: ReportItem,
  position: number,
): Promise<void> {
  const said = {
    section_id: sectionId,
    report_text: item.text,
    asks_more_than_one: item.asksMoreThanOne,
    owner: item.owner ?? null,
    due: item.due ?? null,
    position,
    withdrawn_at: null,
  };
  await db
    .insertInto('lab_item')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      lab_id: labId,
      anchor: item.id,
      version: 1,
      ...said,
      ...ofReport,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'lab_id', 'anchor'])
        .doUpdateSet((update) => ({ ...said, version: update('lab_item.version', '+', 1) })),
    )
    .execute();
}

/** Writes the plain text of items (by their id in the report) in one language, as an editor would. */
export async function writePlainTexts(
  { db, organisation }: Saving,
  labId: string,
  language: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const items = await db
    .selectFrom('lab_item')
    .select(['id', 'anchor'])
    .where('lab_id', '=', labId)
    .execute();
  for (const { id, anchor } of items) {
    const text = texts[anchor];
    if (!text) continue;
    await writeTranslation({ db, organisation }, { labId, aboutId: id, field: 'plain', language, text });
  }
}

/** Writes one text of a lab in one language; the newest stands. */
export async function writeTranslation(
  { db, organisation }: Pick<Saving, 'db' | 'organisation'>,
  said: {
    labId: string;
    aboutId: string;
    field: 'title' | 'heading' | 'plain';
    language: string;
    text: string;
  },
): Promise<void> {
  await db
    .insertInto('lab_translation')
    .values({
      organisation_id: organisation.id,
      lab_id: said.labId,
      about_id: said.aboutId,
      field: said.field,
      language: said.language,
      text: said.text,
      state: 'written',
      version: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'lab_id', 'about_id', 'field', 'language'])
        .doUpdateSet((update) => ({
          text: said.text,
          state: 'written',
          version: update('lab_translation.version', '+', 1),
        })),
    )
    .execute();
}
