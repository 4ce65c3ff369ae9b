import { randomUUID } from 'node:crypto';
import { todayOf } from '../../../packages/server/src/clock.ts';
import { countNotices } from '../../../packages/server/src/commitments/notice.actions.ts';
import {
  addBuilding,
  findBuilding,
  findNeighbourhood,
} from '../../../packages/server/src/community/places.actions.ts';
import { countVotes } from '../../../packages/server/src/core-values/count-votes.actions.ts';
import { countReviews } from '../../../packages/server/src/core-values/review.actions.ts';
import type { Database } from '../../../packages/server/src/database/connect.ts';
import { doTheMorning } from '../../../packages/server/src/lab-feedback/lab-results.actions.ts';
import { countMix } from '../../../packages/server/src/mix/count-mix.actions.ts';
import { countSignalTimes } from '../../../packages/server/src/signal/signal-times.actions.ts';
import { communityForTests, type TestCommunity } from '../../../packages/server/src/testing/index.ts';
import { itemsCounted, people, sizes, type Neighbourhood } from './together.histories.ts';
import {
  decided,
  look,
  type Ids,
  type Places,
  type Said,
  type Seen,
  type Shown,
} from './together.looking.ts';
import { vote, write } from './together.writing.ts';

/** The demo's lab and places with a large building more, and a server that counts there. */
export interface World {
  live(history: Neighbourhood): Promise<Shown>;
  close(): Promise<void>;
}

export async function worldOf(): Promise<World> {
  const community = await communityForTests();
  const inside = <T>(work: (db: Database) => Promise<T>) => community.rows(work);
  const ids = await inside((db) => settle(community, db));
  return {
    close: () => community.close(),
    live: async (history) => {
      const places = await inside((db) => begin(community, db, ids));
      const seen: Seen[] = [];
      const landscape: Said[] = [];
      for (const [morning, day] of history.days.entries()) {
        await inside((db) =>
          write(community, db, { ids, ...places, day, before: history.days[morning - 1] }),
        );
        if (morning === history.voteEndsOn)
          places.lines = await inside((db) => vote(community, db, { ids, ...places, day, history }));
        community.clock.passDays(1);
        await inside((db) => count(community, db));
        const morningSeen = await inside((db) => look(community, db, { ids, ...places, morning }));
        seen.push(...morningSeen.seen);
        landscape.push(...morningSeen.landscape);
      }
      return { seen, landscape, adopted: await inside((db) => decided(db, places.lines)) };
    },
  };
}

/** Once: the places, the people, the points of the lab. */
async function settle(community: TestCommunity, db: Database): Promise<Ids> {
  const { organisation, clock } = community;
  const neighbourhood = (await findNeighbourhood(db, 'molenveld'))!;
  const numbers = Array.from({ length: sizes.tower }, (_, at) => String(at + 1));
  const tower = await addBuilding(db, organisation.id, {
    slug: 'de-brug',
    name: 'De Brug',
    kind: 'block',
    neighbourhoodId: neighbourhood,
    homes: numbers,
  });
  const around = [await findBuilding(db, 'de-linde'), await findBuilding(db, 'de-wilg')] as string[];
  const homesIn = async (buildings: string[]) =>
    (
      await db.selectFrom('home').select('id').where('building_id', 'in', buildings).orderBy('id').execute()
    ).map(({ id }) => id);
  const homes = [...(await homesIn([tower])), ...(await homesIn(around))].slice(0, people);
  const residents = homes.map(() => randomUUID());
  await db
    .insertInto('resident')
    .values(
      residents.map((id, at) => ({
        organisation_id: organisation.id,
        id,
        email: `buur${at}@voorbeeld.nl`,
        first_name: 'Ro',
        language: 'nl',
        created_at: clock.now(),
      })) as never,
    )
    .execute();
  const lab = (
    await db.selectFrom('lab').select('id').where('slug', '=', 'samen-in-de-buurt').executeTakeFirstOrThrow()
  ).id;
  const rows = await db
    .selectFrom('lab_item')
    .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
    .select(['lab_item.id', 'lab_section.kind'])
    .where('lab_item.lab_id', '=', lab)
    .where('lab_section.kind', 'in', ['bottlenecks', 'solutions'])
    .orderBy('lab_section.kind')
    .orderBy('lab_item.position')
    .execute();
  const half = itemsCounted / 2;
  const items = [
    ...rows.filter(({ kind }) => kind === 'bottlenecks').slice(0, half),
    ...rows.filter(({ kind }) => kind === 'solutions').slice(0, half),
  ].map(({ id }) => id);
  if (items.length !== itemsCounted) throw new Error('The lab has too few points');
  await db
    .updateTable('lab_item')
    .set({ withdrawn_at: clock.now() })
    .where('lab_id', '=', lab)
    .where('id', 'not in', items)
    .execute();
  await db.updateTable('lab').set({ closes_on: null }).where('id', '=', lab).execute();
  return { residents, homes, tower, neighbourhood, lab, items };
}

/** Before each history: nobody lives there and nobody said anything. */
async function begin(community: TestCommunity, db: Database, ids: Ids): Promise<Places> {
  const { organisation } = community;
  for (const table of [
    'published_count',
    'mix_standing',
    'profile_answer',
    'lab_answer',
    'lab_priority',
    'lab_landscape',
    'commitment_notice',
    'commitment',
    'signal',
    'core_values_review',
    'core_values_question',
    'core_values_box',
    'core_values_round',
    'core_values_charter',
    'core_value',
    'core_values_place',
    'residency',
  ] as const)
    await db.deleteFrom(table).execute();
  const today = todayOf(community);
  const [commitment, place] = [randomUUID(), randomUUID()];
  await db
    .insertInto('commitment')
    .values({
      organisation_id: organisation.id,
      id: commitment,
      slug: commitment,
      language: 'nl',
      text: 'De lift werkt weer.',
      owner_role: 'Woonservice',
      owner_id: null,
      handed_to: null,
      handed_at: null,
      first_due: '2026-01-01',
      due: '2026-01-01',
      state: 'under-way',
      ended_on: null,
      neighbourhood_id: ids.neighbourhood,
      building_id: null,
      lab_item_id: null,
      lab_comment_id: null,
      made_by: null,
      made_on: today,
    } as never)
    .execute();
  await db
    .insertInto('core_values_place')
    .values({
      organisation_id: organisation.id,
      id: place,
      building_id: ids.tower,
      neighbourhood_id: null,
      support: 'two-thirds',
      turnout: 'fifth',
      votes_by: 'home',
      reviewed_on: null,
    })
    .execute();
  return { commitment, place, lines: [] };
}

/** What the server does by itself each morning. */
async function count(community: TestCommunity, db: Database): Promise<void> {
  const context = {
    db,
    organisation: community.organisation,
    clock: community.clock,
    secret: community.secret,
  };
  await countMix(context);
  await countVotes(context);
  await countReviews(context);
  await countNotices(context);
  await countSignalTimes(context);
  await doTheMorning(context);
}
