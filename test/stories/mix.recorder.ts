import { limits } from '../../packages/server/src/limits.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { seedMix } from '../../packages/server/src/mix/mix.seed.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

/** What somebody wrote before, what they write now, and what is refused of it. */
export async function recordMix(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read, mine, act, signIn } = recorder;
  const { organisation, clock } = community;
  try {
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      await seedMix(context, await seedResidents(context));
    });
    const ina = { by: await signIn('ina.1@voorbeeld.example') };
    const mo = { by: await signIn('mo.2@voorbeeld.example') };
    return {
      mixPage: await read('MixPage'),
      politePage: await politePage(),
      written: await mine('MyMixNote', {}, ina),
      nothingWritten: await mine('MyMixNote', {}, mo),
      saved: await act('SaveMixNote', { text: 'Op dinsdag de planten water geven.', language: 'nl' }, mo),
      notReadable: await act('SaveMixNote', { text: '😀', language: 'nl' }, mo),
      tooFast: await tooManyNotes(recorder, ina),
    };
  } finally {
    await community.close();
  }
}

/** Saves until the server has had enough. */
async function tooManyNotes({ act }: Recorder, by: Parameters<Recorder['act']>[2]) {
  const save = () => act('SaveMixNote', { text: 'Iets', language: 'nl' }, by);
  for (let spent = 0; spent < limits['mix-by-actor'].points; spent++) await save();
  return save();
}

async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('MixPage');
  } finally {
    await polite.community.close();
  }
}
