import type { TestCommunity } from '@wederkerig/server/testing';
import { seedProfiles } from '../../packages/server/src/profile-card/profile-card.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';

/** Residents of the demo by name, with their number in it; what each told of themselves is the same every time. */
const numbers = { ina: 1, mo: 2, henk: 4, els: 5, sam: 6, piet: 8, kees: 12, olena: 13, marta: 17 };

export type Person = keyof typeof numbers;

export const mailOf = (name: Person) => `${name}.${numbers[name]}@voorbeeld.example`;

export interface ProfileWorld {
  /** As the outside names the card of somebody. */
  cardOf(name: Person): string;
  /** Somebody in another building of the neighbourhood who tells something there. */
  fromElsewhere: string;
}

/** Everybody at home, most of them with a card. Olena welcomes people, Ina is the buddy of Kees. */
export async function openProfiles({ rows, organisation, clock }: TestCommunity): Promise<ProfileWorld> {
  return rows(async (db) => {
    const context = { db, organisation, clock };
    const residents = await seedResidents(context);
    await seedProfiles(context, residents);
    const idOf = (name: Person) => residents[numbers[name] - 1]!;
    await db
      .insertInto('resident_role')
      .values({
        organisation_id: organisation.id,
        id: '00000000-0000-7000-8000-00000000b0dd',
        resident_id: idOf('olena'),
        role: 'welcome-buddy',
        given_at: clock.now(),
        given_by: null,
        from_directory: false,
        ends_at: null,
      })
      .execute();
    const buddy = {
      resident_id: idOf('kees'),
      buddy_id: idOf('ina'),
      starts_on: '2026-11-01',
      ends_on: null,
    };
    await db
      .insertInto('resident_buddy')
      .values({ organisation_id: organisation.id, ...buddy })
      .execute();
    const elsewhere = await db
      .selectFrom('profile_answer')
      .select('resident_id')
      .where('audience', '=', 'neighbourhood')
      .where('resident_id', 'in', residents.slice(25, 50))
      .orderBy('question')
      .execute();
    const first = residents.find((id) => elsewhere.some(({ resident_id }) => resident_id === id))!;
    return { cardOf: (name) => global(idOf(name)), fromElsewhere: global(first) };
  });
}

const global = (id: string) => Buffer.from(`ProfileCard:${id}`).toString('base64');
