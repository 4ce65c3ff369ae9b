import type { Context } from '../builder.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import type { Database } from '../database/connect.ts';
import { isPublic } from './lab-feedback.rules.ts';
import { today, type LabTables } from './lab-feedback.actions.ts';
import { prioritiesIn, resultsIn, type Results } from './lab-results.actions.ts';
import { loadLab } from './lab-rows.actions.ts';
import type { CommentMode, LabState, SectionKind } from './lab-feedback.table.ts';

/** A text of the organisation in the best language there is for the reader. */
export interface OrganisationText {
  readonly text: string;
  readonly language: string;
  readonly state: 'written' | 'checked' | 'machine' | 'missing';
}

export interface LabView {
  readonly id: string;
  readonly slug: string;
  readonly title: OrganisationText;
  readonly heldOn: string;
  readonly place: string | null;
  readonly participants: number | null;
  readonly state: LabState;
  readonly closesOn: string | null;
  readonly correctedOn: string | null;
  readonly comments: CommentMode;
  /** What matters most to residents, as far as it may be shown. */
  readonly priorities: PublishedCounts | undefined;
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: OrganisationText;
  readonly paragraphs: readonly string[];
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly id: string;
  readonly anchor: string;
  readonly text: string;
  readonly plain: OrganisationText | null;
  /** Of the text. */
  readonly language: string;
  readonly fromResident: boolean;
  readonly kind: SectionKind;
  readonly owner: string | null;
  readonly due: string | null;
  readonly today: string;
  readonly results: Results;
  readonly commentCount: number;
}

type ReadingLab = Pick<
  Context<LabTables | 'published_count' | 'lab_comment' | 'resident'>,
  'db' | 'organisation' | 'clock' | 'previewedLab'
>;

export interface LabName {
  readonly slug: string;
  readonly name: string;
}

/** The labs that everybody may read, the newest first, as they were titled. */
export async function listPublicLabs(db: Database<'lab'>): Promise<LabName[]> {
  const labs = await db
    .selectFrom('lab')
    .select(['slug', 'title', 'state'])
    .orderBy('held_on', 'desc')
    .orderBy('slug')
    .execute();
  return labs.filter(({ state }) => isPublic(state)).map(({ slug, title }) => ({ slug, name: title }));
}

/**
 * A lab as everybody may read it, in one statement however long it is. Null: not there, or neither public nor shown by a preview
 * link.
 */
export async function readLab(context: ReadingLab, slug: string, language: string): Promise<LabView | null> {
  const [lab] = await loadLab(context.db, { slug, language });
  if (!lab || !(isPublic(lab.state) || lab.id === context.previewedLab)) return null;
  const day = today(context);
  const resultsOf = resultsIn(lab.counts);
  const commentCounts = new Map(lab.comment_counts.map((row) => [row.item_id, row.count]));
  const bestText = chooser(lab.translations, language, lab.language);
  return {
    id: lab.id,
    slug: lab.slug,
    title: bestText(lab.id, 'title') ?? original(lab.title, lab.language, language),
    heldOn: lab.held_on,
    place: lab.place,
    participants: lab.participants,
    state: stateToday(lab, day),
    closesOn: lab.closes_on,
    correctedOn: lab.corrected_on,
    comments: lab.comments,
    priorities: prioritiesIn(lab.counts, lab.id),
    sections: lab.sections.map((section) => ({
      id: section.id,
      kind: section.kind,
      heading: bestText(section.id, 'heading') ?? original(section.heading, lab.language, language),
      paragraphs: section.paragraphs as unknown as string[],
      items: lab.items
        .filter((item) => item.section_id === section.id)
        .map((item) => ({
          id: item.id,
          anchor: item.anchor,
          text: item.report_text,
          plain: bestText(item.id, 'plain'),
          language: item.language ?? lab.language,
          fromResident: item.from_resident,
          kind: section.kind,
          owner: item.owner,
          due: item.due,
          today: day,
          results: resultsOf(item.id),
          commentCount: commentCounts.get(item.id) ?? 0,
        })),
    })),
  };
}

/** One item of a public lab; null when it is not there or not public. */
export async function readItem(
  context: ReadingLab,
  itemId: string,
  language: string,
): Promise<ItemView | null> {
  const row = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab.id', '=', 'lab_item.lab_id'),
    )
    .select('lab.slug')
    .where('lab_item.id', '=', itemId)
    .executeTakeFirst();
  const lab = row && (await readLab(context, row.slug, language));
  const items = lab?.sections.flatMap((section) => section.items) ?? [];
  return items.find((item) => item.id === itemId) ?? null;
}

/**
 * A lab whose last day has passed is closed for its readers, also before the nightly job has said so; one that is shown before
 * it opens is shown as it will be.
 */
function stateToday(lab: { state: LabState; closes_on: string | null }, day: string): LabState {
  if (!isPublic(lab.state)) return 'open';
  return lab.state === 'open' && lab.closes_on !== null && lab.closes_on < day ? 'closed' : lab.state;
}

interface Translation {
  about_id: string;
  field: string;
  language: string;
  text: string;
  state: 'written' | 'checked' | 'machine';
}

function chooser(translations: readonly Translation[], wanted: string, written: string) {
  const byKey = new Map(translations.map((row) => [`${row.about_id} ${row.field} ${row.language}`, row]));
  return (aboutId: string, field: string): OrganisationText | null => {
    const best = byKey.get(`${aboutId} ${field} ${wanted}`);
    if (best) return { text: best.text, language: best.language, state: best.state };
    const fallback = byKey.get(`${aboutId} ${field} ${written}`);
    return fallback ? { text: fallback.text, language: fallback.language, state: 'missing' } : null;
  };
}

function original(text: string, written: string, wanted: string): OrganisationText {
  return { text, language: written, state: written === wanted ? 'written' : 'missing' };
}
