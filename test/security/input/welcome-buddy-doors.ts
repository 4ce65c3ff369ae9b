import { randomUUID } from 'node:crypto';
import { dayLater, todayOf } from '../../../packages/server/src/clock.ts';
import { addBuilding, findHome } from '../../../packages/server/src/community/places.actions.ts';
import { giveRole } from '../../../packages/server/src/residents/residents.actions.ts';
import { mutationId, type TestCommunity } from '@wederkerig/server/testing';
import { welcomeForTests } from '../../../packages/server/src/testing/welcomes.ts';

import type { Door, Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** Newcomers who can choose, were chosen for, and wait; each of them something can be done with once. */
export interface BuddiesToUse {
  offer(): string;
  ask(): string;
  together(): string;
  waiting(): string;
  readonly willing: string;
}

const spare = 8;

export async function buddiesToUse(
  community: TestCommunity,
  { email }: { email: string },
): Promise<BuddiesToUse> {
  const { organisation, clock } = community;
  for (const name of ['Bo', 'Cas'])
    await community.asResident(`${name.toLowerCase()}@deuren.example`, 'De Esdoorn 1', name);
  return community.rows(async (db) => {
    const at = { db, organisation, clock };
    const today = todayOf(community);
    const { id: organisation_id } = organisation;
    const named = async (column: 'first_name' | 'email', value: string) =>
      (await db.selectFrom('resident').select('id').where(column, '=', value).executeTakeFirstOrThrow()).id;
    const els = await named('email', 'els@wonen.example');
    const newcomer = await named('email', email);
    const [bo, cas] = [await named('first_name', 'Bo'), await named('first_name', 'Cas')];
    for (const resident_id of [bo, cas, newcomer]) {
      await giveRole(at, { residentId: resident_id, role: 'welcome-buddy' });
      await db
        .insertInto('welcome_buddy_wish')
        .values({
          organisation_id,
          resident_id,
          hours_a_month: 4,
          away_until: null,
          languages: ['nl'],
          told_on: today,
          phone: null,
          talked_on: null,
        })
        .execute();
    }
    const { id: neighbourhoodId } = await db
      .selectFrom('neighbourhood')
      .select('id')
      .executeTakeFirstOrThrow();
    const homes = Array.from({ length: 4 * spare }, (_, number) => String(number + 1));
    await addBuilding(db, organisation_id, {
      slug: 'deuren',
      name: 'De Deuren',
      kind: 'block',
      neighbourhoodId,
      homes,
    });
    const welcomed = async (resident_id: string | null) => {
      const id = await welcomeForTests(at, {
        home_id: (await findHome(db, `De Deuren ${homes.pop()}`))!,
        // As long ago as the other half years of this newcomer.
        key_on: dayLater(today, -184),
        announced_on: dayLater(today, -190),
        contact_id: els,
        contact_job: 'Opzichter',
        opened_on: today,
        resident_id,
        agreed_on: resident_id ? today : null,
      });
      await wants(id);
      return id;
    };
    const wants = (welcome_id: string) =>
      db
        .insertInto('welcome_buddy_want')
        .values({ organisation_id, welcome_id, wants: true, said_on: today, others_asked_on: null })
        .execute();
    const offered = async (
      welcome_id: string,
      buddy_id: string,
      said: { newcomer_said?: 'yes'; buddy_said?: 'yes'; asked_on?: string } = {},
    ) => {
      const id = randomUUID();
      await db
        .insertInto('welcome_buddy_offer')
        .values({
          organisation_id,
          id,
          welcome_id,
          buddy_id,
          reasons: '[]',
          offered_on: today,
          offered_by: els,
          newcomer_said: null,
          buddy_said: null,
          asked_on: null,
          ended_on: null,
          ...said,
        })
        .execute();
      return globalId('WelcomeBuddyOffer', id);
    };
    const { id: ofRunning } = await db
      .selectFrom('welcome')
      .select('id')
      .where('resident_id', '=', newcomer)
      .executeTakeFirstOrThrow();
    await wants(ofRunning);
    await offered(ofRunning, bo);
    const piles: Record<'offer' | 'ask' | 'together' | 'waiting', string[]> = {
      offer: [],
      ask: [],
      together: [],
      waiting: [],
    };
    const asked = { newcomer_said: 'yes', asked_on: today } as const;
    for (let count = 0; count < spare; count++) {
      piles.offer.push(await offered(await welcomed(newcomer), cas));
      piles.ask.push(await offered(await welcomed(cas), newcomer, asked));
      piles.together.push(await offered(await welcomed(cas), newcomer, { ...asked, buddy_said: 'yes' }));
      piles.waiting.push(globalId('Welcome', await welcomed(null)));
    }
    return {
      offer: () => piles.offer.pop()!,
      ask: () => piles.ask.pop()!,
      together: () => piles.together.pop()!,
      waiting: () => piles.waiting.pop()!,
      willing: globalId('WillingBuddy', bo),
    };
  });
}

/** What newcomers and buddies do on a page of the website. */
export const buddyMutations: Readonly<Record<string, Values>> = {
  wishToBuddy: () => ({ hours: 4, languages: ['nl'], firstName: 'Ina', phone: '06 12345678' }),
  stopWishToBuddy: () => ({}),
  wantBuddy: () => ({ wants: true }),
  chooseBuddy: ({ buddies }, isGood) => ({ offer: isGood ? buddies.offer() : buddies.willing }),
  askOtherBuddies: () => ({}),
  answerBuddyAsk: ({ buddies }, isGood) => ({
    newcomer: isGood ? buddies.ask() : buddies.willing,
    yes: true,
  }),
  stopBuddy: ({ buddies }, isGood) => ({ newcomer: isGood ? buddies.together() : buddies.willing }),
};

/** What the staff do. */
export const appointingMutations: Readonly<Record<string, Values>> = {
  appointBuddy: ({ buddies }) => ({ buddy: buddies.willing, appointed: true, talked: true }),
  offerBuddies: ({ buddies }, isGood) => ({
    offers: [{ welcome: isGood ? buddies.waiting() : buddies.willing, buddies: [buddies.willing] }],
  }),
};

export const buddyFields: Readonly<Record<string, readonly string[]>> = {
  wishToBuddy: ['hours', 'awayUntil', 'languages', 'firstName', 'phone'],
  stopWishToBuddy: [],
  wantBuddy: ['wants'],
  chooseBuddy: ['offer'],
  askOtherBuddies: [],
  answerBuddyAsk: ['newcomer', 'yes'],
  stopBuddy: ['newcomer'],
  appointBuddy: ['buddy', 'appointed', 'talked'],
  offerBuddies: ['offers'],
};

/** What stands in the list of what is sent: to whom, and who. */
export function inBuddyOffers(
  door: (
    place: string,
    operation: Operation,
    put: (value: unknown, variables: Readonly<Record<string, unknown>>) => Record<string, unknown>,
  ) => Door,
): Door[] {
  const operation: Operation = {
    text: 'mutation ($input: OfferBuddiesInput!) { done: offerBuddies(input: $input) { __typename } }',
    variables: (at, isGood) => ({
      input: { clientMutationId: mutationId(), ...appointingMutations['offerBuddies']!(at, isGood) },
    }),
    inConsole: true,
    done: 'Payload"',
  };
  return ['welcome', 'buddies'].map((field) =>
    door(`BuddyOfferInput.${field}`, operation, (value, variables) => {
      const input = variables['input'] as { offers: object[] };
      return { input: { ...input, offers: [{ ...input.offers[0], [field]: value }] } };
    }),
  );
}
