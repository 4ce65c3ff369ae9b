import { deliveredLanguages } from '@wederkerig/words';
import { atWorkIn, type Context } from '../builder.ts';
import { missingIn, type MissingIn } from './lab-missing.rules.ts';
import type { LabState, SectionKind } from './lab-feedback.table.ts';

/** A text of a lab in one language, and how far it is trusted. */
export interface LabText {
  readonly language: string;
  readonly text: string;
  readonly state: 'written' | 'checked' | 'machine';
  readonly version: number;
}

/** A lab as those who make it ready see it, whatever state it is in. */
export interface ConsoleLab {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly heldOn: string;
  readonly place: string | null;
  readonly participants: number | null;
  readonly language: string;
  readonly state: LabState;
  readonly version: number;
  readonly sections: readonly ConsoleSection[];
  readonly texts: readonly LabText[];
  readonly missing: readonly MissingIn[];
}

export interface ConsoleSection {
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly version: number;
  readonly items: readonly ConsoleItem[];
  readonly texts: readonly LabText[];
}

export interface ConsoleItem {
  readonly id: string;
  readonly text: string;
  readonly asksMoreThanOne: boolean;
  readonly owner: string | null;
  readonly due: string | null;
  /** Residents see it no more; what they answered is kept with it. */
  readonly withdrawn: boolean;
  /** Put forward by a resident: its words and its question stay as they are. */
  readonly fromResident: boolean;
  readonly language: string;
  readonly version: number;
  readonly texts: readonly LabText[];
}

/** All labs, the newest first, for an editor; null for everybody else. */
export async function labsForEditor(context: Context): Promise<ConsoleLab[] | null> {
  return atWorkIn(context.viewer, 'editor') ? loadLabs(context) : null;
}

/** One lab for an editor; null where there is none, and for everybody else. */
export async function labForEditor(context: Context, slug: string): Promise<ConsoleLab | null> {
  if (!atWorkIn(context.viewer, 'editor')) return null;
  const [lab] = await loadLabs(context, { slug });
  return lab ?? null;
}

/** The same for a lab that something was done with. */
export async function labWithId(context: Context, id: string): Promise<ConsoleLab | null> {
  if (!atWorkIn(context.viewer, 'editor')) return null;
  const [lab] = await loadLabs(context, { id });
  return lab ?? null;
}

/** What the lab was read from, if it is known. */
export async function sourceOfLab({ db }: Context, labId: string): Promise<string | null> {
  const found = await db.selectFrom('lab').select('source').where('id', '=', labId).executeTakeFirst();
  return found?.source ?? null;
}

async function loadLabs({ db }: Context, only?: { id: string } | { slug: string }): Promise<ConsoleLab[]> {
  const labs = await db
    .selectFrom('lab')
    .select(['id', 'slug', 'title', 'held_on', 'place', 'participants', 'language', 'state', 'version'])
    .$if(only !== undefined, (query) => query.where((row) => row.and(only!)))
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const ids = labs.map(({ id }) => id);
  if (ids.length === 0) return [];
  const sections = await db
    .selectFrom('lab_section')
    .select(['id', 'lab_id', 'kind', 'heading', 'paragraphs', 'version'])
    .where('lab_id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .execute();
  const items = await db
    .selectFrom('lab_item')
    .select(['id', 'lab_id', 'section_id', 'report_text', 'asks_more_than_one', 'owner', 'due'])
    .select(['withdrawn_at', 'version', 'from_resident', 'language'])
    .where('lab_id', 'in', ids)
    .orderBy('position')
    .execute();
  const textsOf = await loadTexts({ db }, ids);
  return labs.map(({ held_on, ...lab }) => {
    const found = sections
      .filter(({ lab_id }) => lab_id === lab.id)
      .map(({ id, kind, heading, paragraphs, version }) => ({
        id,
        kind,
        heading,
        paragraphs: paragraphs as unknown as string[],
        version,
        texts: textsOf(id),
        items: items
          .filter(({ section_id }) => section_id === id)
          .map((item) => ({
            id: item.id,
            text: item.report_text,
            asksMoreThanOne: item.asks_more_than_one,
            owner: item.owner,
            due: item.due,
            withdrawn: item.withdrawn_at !== null,
            fromResident: item.from_resident,
            language: item.language ?? lab.language,
            version: item.version,
            texts: textsOf(item.id),
          })),
      }));
    const read = { ...lab, heldOn: held_on, texts: textsOf(lab.id), sections: found };
    return { ...read, missing: missingIn(read, deliveredLanguages) };
  });
}

async function loadTexts({ db }: Pick<Context, 'db'>, labIds: readonly string[]) {
  const texts = await db
    .selectFrom('lab_translation')
    .select(['about_id', 'language', 'text', 'state', 'version'])
    .where('lab_id', 'in', labIds)
    .orderBy('language')
    .execute();
  const byAbout = Map.groupBy(texts, ({ about_id }) => about_id);
  return (about: string): LabText[] =>
    (byAbout.get(about) ?? []).map(({ language, text, state, version }) => ({
      language,
      text,
      state,
      version,
    }));
}
