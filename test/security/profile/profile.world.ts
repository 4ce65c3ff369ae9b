import { createOrganisation } from '../../../packages/server/src/community/community.actions.ts';
import { seedCommunity } from '../../../packages/server/src/community/community.seed.ts';
import { addBuilding, addNeighbourhood } from '../../../packages/server/src/community/places.actions.ts';
import {
  connect,
  fenceIn,
  type ConnectionSettings,
  type Database,
} from '../../../packages/server/src/database/connect.ts';
import { endBuddy, makeBuddy } from '../../../packages/server/src/residents/buddy.actions.ts';
import { block } from '../matrix/content.ts';
import { makeStaff, now, openWebsite, signIn, type Organisation, type Person } from '../matrix/people.ts';
import type { Viewer } from './profile.audiences.ts';

/** Somebody who told something, and everybody who may look. */
export interface ProfileWorld {
  readonly organisation: string;
  readonly ina: string;
  /** The token of each viewer; a visitor has none. */
  readonly tokens: Readonly<Record<Exclude<Viewer, 'a visitor'>, string>>;
}

export const here = '/o/wonen-aan-de-maas';
export const elsewhere = '/o/wonen-elders';

/** Ina lives at stairwell A of De Linde, and everybody else is something else to her. */
export async function makeProfileWorld(database: ConnectionSettings): Promise<ProfileWorld> {
  const connection = connect({ ...database, max: 1 });
  try {
    const first = await connection.kysely.transaction().execute((db) => makeHere(db));
    const bob = await connection.kysely.transaction().execute((db) => makeElsewhere(db));
    return {
      ...first,
      tokens: {
        ...first.tokens,
        'a resident of another organisation': bob,
        'a token of another organisation': bob,
      },
    } as ProfileWorld;
  } finally {
    await connection.close();
  }
}

async function makeHere(db: Database) {
  const at: Organisation = { db, organisation: await seedCommunity(db, now) };
  await openWebsite(at);
  const lives = (name: string, home?: string) =>
    signIn(at, { email: `${name}@verborgen.nl`, firstName: name, ...(home ? { home } : {}) });
  const ina = await lives('Ina', 'De Linde 1');
  const viewers = {
    'Ina herself': ina,
    'her buddy, who lives elsewhere': await lives('Bas', 'De Schipper 2'),
    'her buddy of last month': await lives('Ger', 'De Schipper 3'),
    'somebody whose buddy she is': await lives('Roos', 'De Schipper 4'),
    'somebody she knows, who lives elsewhere': await lives('Fatma', 'De Schipper 5'),
    'somebody who said hello and waits': await lives('Kim', 'De Schipper 6'),
    'somebody she said hello to': await lives('Tom', 'De Schipper 7'),
    'somebody of her stairwell': await lives('Noor', 'De Linde 3'),
    'somebody of her building': await lives('Mo', 'De Linde 20'),
    'somebody of her neighbourhood': await lives('Els', 'De Wilg 3'),
    'somebody of another neighbourhood': await lives('Jan', 'De Schipper 8'),
    'somebody she blocked': await lives('Piet', 'De Linde 4'),
    'somebody who blocked her': await lives('Ria', 'De Linde 5'),
    'a guest': await lives('Gijs'),
    'staff with every role, on a host page': await lives('Sam', 'De Kade 1'),
    'somebody she knew, who moved out': await lives('Lies', 'De Linde 6'),
  };
  await relate(at, ina, viewers);
  return {
    organisation: at.organisation.id,
    ina: ina.id,
    tokens: Object.fromEntries(Object.entries(viewers).map(([who, { token }]) => [who, token])),
  };
}

async function relate(at: Organisation, ina: Person, viewers: Record<string, Person>): Promise<void> {
  const of = (who: string) => viewers[who]!;
  const buddy = (residentId: string, buddyId: string) =>
    makeBuddy({ ...at, clock: now }, { residentId, buddyId });
  await buddy(ina.id, of('her buddy, who lives elsewhere').id);
  await buddy(ina.id, of('her buddy of last month').id);
  await endBuddy({ ...at, clock: now }, { residentId: ina.id, buddyId: of('her buddy of last month').id });
  await buddy(of('somebody whose buddy she is').id, ina.id);
  const both = async (other: Person) => {
    await hello(at, ina, other);
    await hello(at, other, ina);
  };
  await both(of('somebody she knows, who lives elsewhere'));
  await hello(at, of('somebody who said hello and waits'), ina);
  await hello(at, ina, of('somebody she said hello to'));
  // These would see the most of all, were it not for the block.
  await both(of('somebody she blocked'));
  await buddy(ina.id, of('somebody she blocked').id);
  await block(at, ina, of('somebody she blocked'));
  await block(at, of('somebody who blocked her'), ina);
  await makeStaff(at, of('staff with every role, on a host page'));
  const gone = of('somebody she knew, who moved out');
  await both(gone);
  await at.db
    .updateTable('residency')
    .set({ ends_on: '2026-11-23' })
    .where('resident_id', '=', gone.id)
    .execute();
}

async function hello({ db, organisation }: Organisation, from: Person, to: Person): Promise<void> {
  await db
    .insertInto('neighbour_hello')
    .values({
      organisation_id: organisation.id,
      from_id: from.id,
      to_id: to.id,
      answer: 'yes',
      said_at: now.now(),
    })
    .execute();
}

/** A building of the same name in another organisation, so that only the fence keeps the two apart. */
async function makeElsewhere(db: Database): Promise<string> {
  const organisation = await createOrganisation(db, {
    slug: 'wonen-elders',
    name: 'Wonen Elders',
    phone: '111 111 11 11',
    formOfAddress: 'u',
    at: now.now(),
  });
  await fenceIn(db, organisation.id);
  const neighbourhoodId = await addNeighbourhood(db, organisation.id, {
    slug: 'molenveld',
    name: 'Molenveld',
  });
  const linde = { slug: 'de-linde', name: 'De Linde', kind: 'block', neighbourhoodId, homes: ['1'] } as const;
  await addBuilding(db, organisation.id, { ...linde, stairwellOf: () => 'A' });
  const at: Organisation = { db, organisation };
  await openWebsite(at);
  return (await signIn(at, { email: 'Ina@verborgen.nl', firstName: 'Bob', home: 'De Linde 1' })).token;
}
