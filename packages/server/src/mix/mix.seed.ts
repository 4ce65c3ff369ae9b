import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, daysAfter, todayOf } from '../clock.ts';
import { findBuilding } from '../community/places.actions.ts';
import { seedCounted } from '../profile-card/profile-counted.seed.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import { countMix } from './count-mix.actions.ts';
import { readAdvert } from './mix-advert.rules.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;
type Counting = Seeding & Pick<Context, 'secret'>;

const texts = [
  {
    building: 'de-linde',
    checked: true,
    activities: ['coffee', 'eating-together', 'cooking', 'gardening', 'walking'],
    text: 'Beneden is een zaal met een keuken. Op donderdag drinken buren daar koffie.',
  },
  {
    building: 'de-brug',
    checked: true,
    activities: ['coffee', 'cooking', 'walking', 'bicycle-repair'],
    text: 'Op het dak is een tuin voor iedereen. In de hal is een werkplaats voor fietsen.',
  },
  {
    building: 'de-sluis',
    checked: false,
    activities: ['coffee', 'walking', 'music'],
    text: 'De woning ligt aan het water. Achter het huis is een tuin voor iedereen.',
  },
];

/** What people of the demo let be counted, as published this morning, and the texts of buildings with a vacant home. */
export async function seedMix(context: Counting, residents: readonly string[]): Promise<void> {
  await seedCounted(context, residents);
  await countMix(context);
  await seedAdverts(context);
}

/** One that everybody reads, and one that waits for a colleague. */
export async function seedAdverts(context: Seeding): Promise<void> {
  const { db, organisation, clock } = context;
  const [first, second] = await listColleagues(context);
  if (!first || !second) return;
  for (const { building, checked, ...typed } of texts) {
    const buildingId = await findBuilding(db, building);
    if (!buildingId) continue;
    const today = todayOf(context);
    const written = { ...typed, endsOn: dayLater(today, 120) };
    const { activities, text, endsOn } = readAdvert(written, today, organisation.phone);
    await db
      .insertInto('mix_advert')
      .values({
        organisation_id: organisation.id,
        id: newId(),
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
  }
}
