import { deliveredLanguages } from '@wederkerig/words';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, daysAfter, todayOf } from '../clock.ts';
import { findBuilding } from '../community/places.actions.ts';
import { seedCounted } from '../profile-card/profile-counted.seed.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import { countMix } from './count-mix.actions.ts';
import { readAdvert, readAdvertTranslation } from './mix-advert.rules.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;
type Counting = Seeding & Pick<Context, 'secret'>;

interface Seeded {
  readonly building: string;
  readonly checked: boolean;
  readonly activities: readonly string[];
  readonly text: string;
  /** By language: what it says, and whether a colleague looked at it. */
  readonly translations: Readonly<Record<string, readonly [text: string, checked: boolean]>>;
}

const texts: readonly Seeded[] = [
  {
    building: 'de-linde',
    checked: true,
    activities: ['coffee', 'eating-together', 'cooking', 'gardening', 'walking'],
    text: 'Beneden is een zaal met een keuken. Op donderdag drinken buren daar koffie.',
    translations: {
      en: ['There is a hall with a kitchen downstairs. On Thursdays neighbours drink coffee there.', true],
      tr: ['Aşağıda mutfaklı bir salon var. Perşembe günleri komşular orada kahve içiyor.', true],
      pl: ['Na dole jest sala z kuchnią. W czwartki sąsiedzi piją tam kawę.', false],
    },
  },
  {
    building: 'de-brug',
    checked: true,
    activities: ['coffee', 'cooking', 'walking', 'bicycle-repair'],
    text: 'Op het dak is een tuin voor iedereen. In de hal is een werkplaats voor fietsen.',
    translations: {
      en: [
        'On the roof there is a garden for everybody. In the hall there is a workshop for bicycles.',
        true,
      ],
    },
  },
  {
    building: 'de-sluis',
    checked: false,
    activities: ['coffee', 'walking', 'music'],
    text: 'De woning ligt aan het water. Achter het huis is een tuin voor iedereen.',
    translations: {},
  },
];

/** What people of the demo let be counted, as published this morning, and the texts of buildings with a vacant home. */
export async function seedMix(context: Counting, residents: readonly string[]): Promise<void> {
  await seedCounted(context, residents);
  await countMix(context);
  await seedAdverts(context);
}

/** Some that everybody reads, in some languages, and one that waits for a colleague. */
export async function seedAdverts(context: Seeding): Promise<void> {
  const { db, organisation, clock } = context;
  const [first, second] = await listColleagues(context);
  if (!first || !second) return;
  for (const { building, checked, translations, ...typed } of texts) {
    const buildingId = await findBuilding(db, building);
    if (!buildingId) continue;
    const today = todayOf(context);
    const written = { ...typed, endsOn: dayLater(today, 120) };
    const { activities, text, endsOn } = readAdvert(written, today, organisation.phone);
    const id = newId();
    await db
      .insertInto('mix_advert')
      .values({
        organisation_id: organisation.id,
        id,
        building_id: buildingId,
        version: 1,
        state: checked ? 'public' : 'waiting',
        activities: [...activities],
        text,
        ends_on: endsOn,
        written_by: first.residentId,
        written_at: daysAfter(clock.now(), -1),
        checked_by: checked ? second.residentId : null,
        checked_at: checked ? clock.now() : null,
      })
      .execute();
    for (const [language, [words, isChecked]] of Object.entries(translations))
      await db
        .insertInto('mix_advert_translation')
        .values({
          organisation_id: organisation.id,
          id: newId(),
          advert_id: id,
          ...readAdvertTranslation({ language, text: words }, deliveredLanguages, organisation.phone),
          written_by: first.residentId,
          written_at: daysAfter(clock.now(), -1),
          checked_by: isChecked ? second.residentId : null,
          checked_at: isChecked ? clock.now() : null,
        })
        .execute();
  }
}
