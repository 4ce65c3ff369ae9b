import { seedStaff } from '../../packages/server/src/account/console.seed.ts';
import { seedMix } from '../../packages/server/src/mix/mix.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** What was counted of a neighbourhood, of a small building in it, of one with too few answers; and the text beside a vacant home. */
export async function recordMix(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read } = recorder;
  const { organisation, clock, secret } = community;
  const page = (variables: object) => read('MixPage', { language: 'nl', ...variables });
  try {
    const tooFew = await page({ neighbourhood: 'molenveld' });
    await community.rows(async (db) => {
      const context = { db, organisation, clock, secret };
      await seedStaff(context);
      await seedMix(context, await seedResidents(context));
    });
    return {
      tooFew,
      molenveld: await page({ neighbourhood: 'molenveld' }),
      smallBuilding: await page({ building: 'de-linde' }),
      all: await page({}),
      notThere: await page({ building: 'nergens' }),
      molenveldInArabic: await page({ neighbourhood: 'molenveld', language: 'ar' }),
      vacantHome: await page({ vacantHome: 'de-linde' }),
      vacantHomeInTurkish: await page({ vacantHome: 'de-linde', language: 'tr' }),
      vacantHomeInPolish: await page({ vacantHome: 'de-linde', language: 'pl' }),
      noText: await page({ vacantHome: 'de-wilg' }),
      politePage: await politePage(),
    };
  } finally {
    await community.close();
  }
}

async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('MixPage', { neighbourhood: 'molenveld', language: 'nl' });
  } finally {
    await polite.community.close();
  }
}
