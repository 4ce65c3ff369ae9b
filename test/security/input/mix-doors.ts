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
  /** Everybody reads it, and it has words of its own. */
  readonly shown: string;
  /** Waits, and stays so. */
  readonly translation: string;
  /** The same of what a text says in another language. */
  freshTranslation(): string;
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
    const globally = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
    const another = (slug: string) =>
      addBuilding(db, organisation.id, { slug, name: slug, kind: 'block', neighbourhoodId, homes: ['1'] });
    const translated = async (advert_id: string) => {
      const id = randomUUID();
      await db
        .insertInto('mix_advert_translation')
        .values({
          organisation_id: organisation.id,
          id,
          advert_id,
          language: 'tr',
          text: 'Bir salon var.',
          written_by: ina,
          written_at: clock.now(),
          checked_by: null,
          checked_at: null,
        })
        .execute();
      return globally('MixAdvertTranslation', id);
    };
    const adverts: string[] = [];
    const translations: string[] = [];
    const { id: linde } = await db
      .selectFrom('building')
      .select('id')
      .where('slug', '=', 'de-linde')
      .executeTakeFirstOrThrow();
    const ofLinde = { ...advert(linde, 'public'), text: 'Er is een zaal.' };
    await db.insertInto('mix_advert').values(ofLinde).execute();
    for (let at = 0; at < spare; at++) {
      const waiting = advert(await another(`leeg-${at}`), 'waiting');
      const shown = { ...advert(await another(`vol-${at}`), 'public'), text: 'Er is een zaal.' };
      await db.insertInto('mix_advert').values([waiting, shown]).execute();
      adverts.push(globally('MixAdvert', waiting.id));
      translations.push(await translated(shown.id));
    }
    return {
      waiting: adverts.pop()!,
      fresh: () => adverts.pop()!,
      shown: globally('MixAdvert', ofLinde.id),
      translation: translations.pop()!,
      freshTranslation: () => translations.pop()!,
    };
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
  translateMixAdvert: ({ adverts }) => ({ advert: adverts.shown, language: 'tr', text: 'Bir salon var.' }),
  checkMixAdvertTranslation: ({ adverts }, isGood) => ({
    translation: isGood ? adverts.freshTranslation() : adverts.translation,
  }),
  withdrawMixAdvert: ({ adverts }, isGood) => ({ advert: isGood ? adverts.fresh() : adverts.waiting }),
};

export const mixFields: Readonly<Record<string, readonly string[]>> = {
  writeMixAdvert: ['building', 'activities', 'text', 'endsOn'],
  checkMixAdvert: ['advert'],
  translateMixAdvert: ['advert', 'language', 'text'],
  checkMixAdvertTranslation: ['translation'],
  withdrawMixAdvert: ['advert'],
};
