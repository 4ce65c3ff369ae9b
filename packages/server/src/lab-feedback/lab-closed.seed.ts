import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { doTheMorning } from './lab-results.actions.ts';
import { seedVoices, type Said } from './lab-closed-voices.seed.ts';
import type { SectionKind } from './lab-feedback.table.ts';
import { saveLab, writePlainTexts, writeTranslation } from './save-lab.actions.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** A conversation of the demo that is over, with something of everything that comes of one. */
export const closedLabSlug = 'prettig-wonen-aan-de-kade';

interface Point extends Said {
  readonly id: string;
  readonly plain: string;
  readonly en: string;
}

/** Of each section its kind, its heading and its points. */
const parts: readonly (readonly [SectionKind, string, readonly Point[]])[] = [
  [
    'bottlenecks',
    'Wat er niet goed gaat',
    [
      {
        id: 'k-fietsen',
        plain: 'Er staan veel oude fietsen in de berging. Er is geen plek meer.',
        en: 'There are many old bicycles in the storage room. There is no room left.',
        residents: { yes: 51, no: 6, 'dont-know': 5 },
        visitors: { yes: 17, no: 8, 'dont-know': 6 },
      },
      {
        id: 'k-bellen',
        plain: 'Na een melding horen bewoners lang niets.',
        en: 'After a report residents hear nothing for a long time.',
        residents: { yes: 38, no: 14, 'dont-know': 7 },
        answer: 'Dat klopt. Wij belden te laat terug. Wij hebben nu iemand die dit elke dag doet.',
      },
      {
        id: 'k-post',
        plain: 'De post ligt vaak in de verkeerde bus.',
        en: 'The post is often in the wrong box.',
        residents: { yes: 7, no: 5 },
      },
    ],
  ],
  [
    'solutions',
    'Wat kan helpen',
    [
      {
        id: 'k-bordjes',
        plain: 'Een naambordje bij elke bel. Dan weet je wie er woont.',
        en: 'A name plate at every bell. Then you know who lives there.',
        residents: { yes: 46, no: 9, 'dont-know': 6 },
        most: 1,
      },
      {
        id: 'k-zaterdag',
        plain: 'De buurtkamer is ook op zaterdag open.',
        en: 'The neighbourhood room is open on Saturday too.',
        residents: { yes: 29, no: 18, 'dont-know': 12 },
        most: 3,
      },
      {
        id: 'k-bloemen',
        plain: 'Samen bloemen planten bij de ingang.',
        en: 'Planting flowers together at the entrance.',
        residents: { yes: 33, no: 11, 'dont-know': 9 },
        most: 2,
        below: ['Mag dat ook in de tuin achter?', 'Ja, dat mag. Bel ons eerst even.'],
      },
    ],
  ],
  [
    'whose-turn',
    'Wie begint',
    [
      {
        id: 'k-begin',
        plain: 'Iemand moet de eerste stap zetten.',
        en: 'Somebody has to take the first step.',
        residents: { organisation: 24, residents: 11, together: 21, 'dont-know': 6 },
      },
    ],
  ],
];

/**
 * Writes it, with what residents said and colleagues answered. Its last day was yesterday: the next morning closes it.
 *
 * @returns its points by their anchors
 */
export async function seedLabThatEnds(
  context: Seeding,
  residentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const points = parts.flatMap(([, , list]) => list);
  const labId = await saveLab(
    context,
    {
      title: 'Prettig wonen aan De Kade',
      date: '2026-06-04',
      participants: 9,
      language: 'nl',
      sections: parts.map(([kind, heading, list]) => ({
        kind,
        heading,
        text: [],
        items: list.map(({ id, plain }) => ({ id, text: plain, plain: null, asksMoreThanOne: false })),
      })),
    },
    {
      slug: closedLabSlug,
      state: 'open',
      place: 'De Kade',
      closesOn: dayLater(todayOf(context), -1),
    },
  );
  const texts = (of: 'plain' | 'en') => Object.fromEntries(points.map((point) => [point.id, point[of]]));
  await writePlainTexts(context, labId, 'nl', texts('plain'));
  await writePlainTexts(context, labId, 'en', texts('en'));
  const title = { labId, aboutId: labId, field: 'title', language: 'en' } as const;
  await writeTranslation(context, { ...title, text: 'Living well at De Kade' });
  const rows = await context.db
    .selectFrom('lab_item')
    .select(['id', 'anchor'])
    .where('lab_id', '=', labId)
    .execute();
  const ids = new Map(rows.map(({ id, anchor }) => [anchor, id]));
  for (const point of points)
    await seedVoices(context, { labId, itemId: ids.get(point.id)! }, point, residentIds);
  return ids;
}

/** Closes it as its morning comes. */
export const closeWhatEnded = (context: Seeding): Promise<void> => doTheMorning(context);
