import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { addBuilding, addNeighbourhood } from '../../../packages/server/src/community/places.actions.ts';
import type { Operation, Values } from './doors.ts';

/** Texts beside vacant homes, each of a building of its own. */
export interface AdvertsToUse {
  /** It waits, and it stays so. */
  readonly waiting: string;
  /** It waits for somebody else than who wrote it; another one each time. */
  fresh(): string;
}

const spare = 60;

export async function advertsToUse(community: TestCommunity): Promise<AdvertsToUse> {
  const { organisation, clock } = community;
  return community.rows(async (db) => {
    const { id: ina } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', 'ina@voorbeeld.nl')
      .executeTakeFirstOrThrow();
    const advert = (building_id: string, state: 'waiting' | 'public') => ({
      organisation_id: organisation.id,
      id: randomUUID(),
      building_id,
      version: 1,
      state,
      activities: ['coffee'],
      text: null,
      ends_on: '2036-01-01',
      written_by: ina,
      written_at: clock.now(),
      checked_by: null,
      checked_at: null,
    });
    const around = { slug: 'leeg', name: 'Leeg' };
    const neighbourhoodId = await addNeighbourhood(db, organisation.id, around);
    const pile: string[] = [];
    const { id: linde } = await db
      .selectFrom('building')
      .select('id')
      .where('slug', '=', 'de-linde')
      .executeTakeFirstOrThrow();
    await db.insertInto('mix_advert').values(advert(linde, 'public')).execute();
    for (let at = 0; at < spare; at++) {
      const made = {
        slug: `leeg-${at}`,
        name: `Leeg ${at}`,
        kind: 'block',
        neighbourhoodId,
        homes: ['1'],
      } as const;
      const row = advert(await addBuilding(db, organisation.id, made), 'waiting');
      await db.insertInto('mix_advert').values(row).execute();
      pile.push(Buffer.from(`MixAdvert:${row.id}`).toString('base64'));
    }
    return { waiting: pile.pop()!, fresh: () => pile.pop()! };
  });
}

const numbers: Operation = {
  text: `query ($building: String, $neighbourhood: String, $vacantHome: String, $language: String) {
    mix(building: $building, neighbourhood: $neighbourhood) { place }
    beside: mix(vacantHome: $vacantHome) { place }
    mixAdvert(building: $vacantHome, language: $language) { lead }
  }`,
  variables: () => ({
    building: 'de-linde',
    neighbourhood: 'molenveld',
    vacantHome: 'de-linde',
    language: 'nl',
  }),
  done: '"mix":{"place":',
};
const atWork: Operation = {
  text: 'query ($building: String!) { console { mixAdvert(building: $building) { name } } }',
  variables: () => ({ building: 'de-linde' }),
  inConsole: true,
  done: '"mixAdvert":{"name":"De Linde"}',
};

export const mixQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.mix(building)': [numbers, 'building'],
  'Query.mix(neighbourhood)': [numbers, 'neighbourhood'],
  'Query.mix(vacantHome)': [numbers, 'vacantHome'],
  'Query.mixAdvert(building)': [numbers, 'vacantHome'],
  'Query.mixAdvert(language)': [numbers, 'language'],
  'Console.mixAdvert(building)': [atWork, 'building'],
};

export const mixMutations: Readonly<Record<string, Values>> = {
  writeMixAdvert: () => ({
    building: 'de-linde',
    activities: ['coffee', 'walking'],
    text: 'Er is een zaal.',
    endsOn: '2026-12-31',
  }),
  checkMixAdvert: ({ adverts }, isGood) => ({ advert: isGood ? adverts.fresh() : adverts.waiting }),
  withdrawMixAdvert: ({ adverts }, isGood) => ({ advert: isGood ? adverts.fresh() : adverts.waiting }),
};

export const mixFields: Readonly<Record<string, readonly string[]>> = {
  writeMixAdvert: ['building', 'activities', 'text', 'endsOn'],
  checkMixAdvert: ['advert'],
  withdrawMixAdvert: ['advert'],
};
