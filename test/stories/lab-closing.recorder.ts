import { seedClosedLab } from '../../packages/server/src/commitments/lab-outcome.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { openRecorder, type Recordings } from './recorder.ts';

const closed = { slug: 'prettig-wonen-aan-de-kade', language: 'nl' };

/** A lab that is over, with what came of its points: kept, moved, dropped, answered and nothing yet. */
export async function recordClosing(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read } = recorder;
  const { organisation, clock } = community;
  try {
    await community.asStaff('els@wonen.example', 'admin', 'Els');
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      await seedClosedLab(context, await seedResidents(context));
    });
    const inEnglish = { ...closed, language: 'en' };
    const inArabic = { ...closed, language: 'ar' };
    return {
      labOver: await read('Lab', closed),
      labOverInEnglish: await read('Lab', inEnglish),
      labOverInArabic: await read('Lab', inArabic),
      cameOfLab: await read('LabClosing', closed),
      cameOfLabInEnglish: await read('LabClosing', inEnglish),
      cameOfLabInArabic: await read('LabClosing', inArabic),
    };
  } finally {
    await community.close();
  }
}
