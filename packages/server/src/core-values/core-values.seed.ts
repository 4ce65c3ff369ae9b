import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, dayLater, daysAfter } from '../clock.ts';
import { findBuilding } from '../community/places.actions.ts';
import type { ServerSecret } from '../secrets.ts';
import { placeBox } from './vote.actions.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'> & { readonly secret: ServerSecret };

/** How far the people of the demo are: nobody agreed on anything in the other buildings yet. */
export type SeededStage = 'gather' | 'talk' | 'open' | 'adopted' | 'review';

const proposed = [
  { text: 'We groeten elkaar op de trap', why: 'Dan voel ik mij thuis.' },
  { text: 'Zeg gedag in de lift', why: null },
  { text: 'Na tien uur is het stil', why: 'Ik sta vroeg op.' },
  { text: 'De hal is van ons allemaal', why: null },
];
/** What the lines say in other languages; nobody did Turkish yet. */
const translated: Readonly<Record<string, readonly string[]>> = {
  en: ['We greet each other', 'It is quiet after ten', 'We help each other when needed'],
  de: ['Wir grüßen uns', 'Nach zehn Uhr ist es ruhig', 'Wir helfen uns, wenn es nötig ist'],
  pl: ['Pozdrawiamy się', 'Po dziesiątej jest cicho', 'Pomagamy sobie w potrzebie'],
  uk: ['Ми вітаємося', 'Після десятої тихо', 'Ми допомагаємо, коли треба'],
  ar: ['نسلّم على بعضنا', 'بعد العاشرة يعم الهدوء', 'نساعد بعضنا عند الحاجة'],
};
const worded = ['We groeten elkaar', 'Na tien uur is het stil', 'We helpen elkaar als dat nodig is'];

/**
 * The people of a building on their way to how they want to live: they propose, talk, vote, or agreed.
 *
 * @param residents who live there, of whom the first ones propose
 */
export async function seedCoreValues(
  context: Seeding,
  residents: readonly string[],
  { building = 'de-linde', stage = 'talk' }: { building?: string; stage?: SeededStage } = {},
): Promise<void> {
  const { db, organisation, clock } = context;
  const building_id = await findBuilding(db, building);
  if (!building_id) return;
  const today = dayIn(organisation.timezone, clock.now());
  const place_id = newId();
  const isAgreed = stage === 'adopted' || stage === 'review';
  const agreedOn = dayLater(today, stage === 'review' ? -370 : -30);
  await db
    .insertInto('core_values_place')
    .values({
      organisation_id: organisation.id,
      id: place_id,
      building_id,
      neighbourhood_id: null,
      support: 'two-thirds',
      turnout: 'fifth',
      votes_by: 'home',
      reviewed_on: null,
      asked_on: null,
    })
    .execute();
  const values =
    stage === 'gather'
      ? []
      : worded.map((text) => ({
          organisation_id: organisation.id,
          id: newId(),
          place_id,
          text,
          state: isAgreed ? ('adopted' as const) : ('wording' as const),
          replaces_id: null,
          edited_on: null,
        }));
  if (values.length > 0) {
    await db.insertInto('core_value').values(values).execute();
    await db.insertInto('core_value_translation').values(values.flatMap(translationsSeeded)).execute();
  }
  await db
    .insertInto('core_values_proposal')
    .values(
      proposed.map(({ text, why }, at) => ({
        organisation_id: organisation.id,
        id: newId(),
        place_id,
        author_id: residents[at % Math.max(residents.length, 1)] ?? null,
        text,
        why,
        language: 'nl',
        state: 'published' as const,
        written_at: daysAfter(clock.now(), at - 20),
        value_id: at < 3 ? (values[at === 2 ? 1 : 0]?.id ?? null) : null,
      })),
    )
    .execute();
  if (stage === 'talk')
    await db
      .insertInto('core_values_remark')
      .values({
        organisation_id: organisation.id,
        id: newId(),
        value_id: values[1]!.id,
        author_id: residents[1] ?? null,
        text: 'Elf uur in het weekend, vind ik.',
        language: 'nl',
        state: 'published',
        written_at: daysAfter(clock.now(), -3),
      })
      .execute();
  if (stage === 'open') await seedVote(context, place_id, values, today);
  if (isAgreed) await seedCharter(context, place_id, values, agreedOn);
}

const translationsSeeded = (value: { organisation_id: string; id: string; text: string }, at: number) =>
  Object.entries(translated).map(([language, texts]) => ({
    organisation_id: value.organisation_id,
    value_id: value.id,
    language,
    of_text: value.text,
    text: texts[at]!,
    state: 'checked' as const,
  }));

async function seedCharter(
  { db, organisation }: Seeding,
  place_id: string,
  values: readonly { id: string; text: string }[],
  since: string,
): Promise<void> {
  await db
    .insertInto('core_values_charter')
    .values({
      organisation_id: organisation.id,
      place_id,
      number: 1,
      since,
      why: 'adopted',
      lines: JSON.stringify(values.map(({ id, text }) => ({ id, text, editedOn: null }))),
    })
    .execute();
}

async function seedVote(
  context: Seeding,
  placeId: string,
  values: readonly { id: string; text: string }[],
  today: string,
): Promise<void> {
  const { db, organisation } = context;
  const round_id = newId();
  await db
    .insertInto('core_values_round')
    .values({
      organisation_id: organisation.id,
      id: round_id,
      place_id: placeId,
      opens_on: dayLater(today, -2),
      closes_on: dayLater(today, 12),
      support: 'two-thirds',
      turnout: 'fifth',
      votes_by: 'home',
      outcome: null,
      told_on: null,
    })
    .execute();
  await db
    .insertInto('core_values_question')
    .values(
      values.map(({ id, text }, at) => ({
        organisation_id: organisation.id,
        round_id,
        value_id: id,
        position: at + 1,
        text,
        adopted: null,
      })),
    )
    .execute();
  await placeBox(context, round_id);
}
