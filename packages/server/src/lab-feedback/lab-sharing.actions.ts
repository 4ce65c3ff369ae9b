import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { labFeedbackWords, type LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { labPosterWords } from '@wederkerig/words/lab-poster';
import { labSharingWords, type LabSharingWords } from '@wederkerig/words/lab-sharing';
import { atWorkIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { today } from './lab-feedback.actions.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import { readLandscape } from './lab-landscape.actions.ts';
import { byImportance, sharedState, type ColumnPart, type SharedState } from './lab-sharing.rules.ts';
import type { SharedLab } from './lab-sharing-texts.rules.ts';
import { readLab, type ItemView, type LabView } from './read-lab.actions.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock' | 'ownPages'>;

export interface LabToShare {
  readonly slug: string;
  readonly title: string;
  readonly state: SharedState;
}

/** Labs that there is something to say of, those that are open first, for those who tell others of them; null for everybody else. */
export async function labsToShare(context: Context): Promise<LabToShare[] | null> {
  if (!atWorkIn(context.viewer, 'editor', 'staff')) return null;
  const rows = await context.db
    .selectFrom('lab')
    .select(['slug', 'title', 'state', 'closes_on as closesOn'])
    .where('state', 'not in', ['draft', 'to-be-checked'])
    .orderBy('held_on', 'desc')
    .orderBy('slug')
    .execute();
  const labs = rows.map(({ slug, title, ...lab }) => ({
    slug,
    title,
    state: sharedState(lab, today(context)),
  }));
  return [...labs.filter(({ state }) => state === 'open'), ...labs.filter(({ state }) => state !== 'open')];
}

/** @throws Refused NOT_FOUND, or NOTHING_TO_SHARE where it is a draft */
export async function labToShare(context: Context, slug: string, language: string): Promise<SharedLab> {
  if (!atWorkIn(context.viewer, 'editor', 'staff')) throw new Refused('NOT_FOUND');
  return sharedLabIn(context, { slug }, language);
}

/** The same for what goes out later. @throws Refused as above */
export async function sharedLabIn(
  context: Reading,
  which: { slug: string } | { id: string },
  wanted: string,
): Promise<SharedLab> {
  const row = await context.db
    .selectFrom('lab')
    .select(['id', 'slug', 'state', 'language', 'opens_on', 'closes_on as closesOn'])
    .where((lab) => lab.and(which))
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  const state = sharedState(row, today(context));
  const language = nearestDelivered(wanted || row.language);
  // What is planned is read as whoever has a preview reads it.
  const lab = await readLab({ ...context, previewedLab: row.id }, row.slug, language);
  if (!lab) throw new Refused('NOT_FOUND');
  const { organisation } = context;
  const { formOfAddress } = organisation;
  const words = await wordsIn(labSharingWords, language, formOfAddress);
  const said = await wordsIn(labFeedbackWords, language, formOfAddress);
  const { callUs } = await wordsIn(labPosterWords, language, formOfAddress);
  const agreed = await agreedIn(context, lab);
  return {
    id: row.id,
    slug: row.slug,
    state,
    language,
    languages: await languagesOf(context, row),
    title: lab.title.text,
    held: [
      `${said.heldWith(lab.participants, lab.heldOn)}.`,
      ...(lab.place ? [`${said.place(lab.place)}.`] : []),
    ],
    says: state === 'closed' ? words.closed : words[state](state === 'open' ? row.closesOn : row.opens_on),
    points: byImportance([...pointsOf(lab, 'bottlenecks'), ...pointsOf(lab, 'solutions')]).map(
      ({ text }) => text,
    ),
    parts: partsOf(lab, agreed, { state, words, said }),
    link: `${context.ownPages}/share/lab-feedback/${row.slug}`,
    callUs: callUs(organisation.phone),
    organisation: organisation.name,
    words,
  };
}

/** What was heard, and what comes of it: once it is over, that comes first. */
function partsOf(
  lab: LabView,
  agreed: ReadonlySet<string>,
  { state, words, said }: { state: SharedState; words: LabSharingWords; said: LabFeedbackWords },
): ColumnPart[] {
  const part = (heading: string, kind: SectionKind): ColumnPart => ({
    heading,
    points: byImportance(pointsOf(lab, kind).filter(({ id }) => !agreed.has(id))).map(({ text }) => text),
  });
  const all = lab.sections.flatMap(({ kind }) => pointsOf(lab, kind)).filter(({ id }) => agreed.has(id));
  const heard = [
    part(said.section.BOTTLENECKS, 'bottlenecks'),
    part(said.section.SOLUTIONS, 'solutions'),
    { heading: words.agreed, points: [...new Set(all.map(({ text }) => text))] },
  ];
  const done = part(said.section.ACTION_POINTS, 'action-points');
  return state === 'closed' ? [done, ...heard] : [...heard, done];
}

/** The points of one kind of section; never what a resident put forward. */
function pointsOf(lab: LabView, kind: SectionKind) {
  const items = lab.sections.filter((section) => section.kind === kind).flatMap((section) => section.items);
  return items.filter(({ fromResident }) => !fromResident).map((item) => weighed(lab, item));
}

const weighed = (lab: LabView, { id, plain, text, results }: ItemView) => ({
  id,
  text: plain?.text ?? text,
  priority: lab.priorities?.cells[id] ?? null,
  yes: results.residents?.cells['yes'] ?? null,
});

/** What residents of all groups say yes to, where that is shown. */
async function agreedIn(context: Reading, lab: LabView): Promise<ReadonlySet<string>> {
  const agreed = (await readLandscape(context, lab.id))?.agreed ?? [];
  return new Set(agreed.filter(({ says }) => says === 'yes').map(({ itemId }) => itemId));
}

/** Its own, and those that somebody translated its title into. */
async function languagesOf({ db }: Reading, lab: { id: string; language: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('lab_translation')
    .select('language')
    .distinct()
    .where('about_id', '=', lab.id)
    .where('field', '=', 'title')
    .where('language', '<>', lab.language)
    .orderBy('language')
    .execute();
  return [lab.language, ...rows.map(({ language }) => language)];
}
