import { seedCoreValues } from '../../packages/server/src/core-values/core-values.seed.ts';
import { makeBuddy } from '../../packages/server/src/residents/buddy.actions.ts';
import { openRecorder, type Recordings } from './recorder.ts';
import { recordBuddies } from './welcome-buddy.recorder.ts';
import { recordGatherings } from './welcome-gathering.recorder.ts';
import { announcedAt } from './welcome.world.ts';

/** A newcomer before their yes, on the day of the keys, and when they are asked how it goes. */
export async function recordWelcome(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read, mine, act, signIn } = recorder;
  try {
    await community.asStaff('els@wonen.example', 'staff', 'Els');
    await announcedAt(community, 'De Linde 14', 0);
    await announcedAt(community, 'De Linde 15', -8, 'Fatma');
    await announcedAt(community, 'De Linde 16', -170, 'Ewa');
    for (const [name, home] of [
      ['Ania', 'De Linde 14'],
      ['Fatma', 'De Linde 15'],
      ['Ewa', 'De Linde 16'],
      ['Ina', 'De Linde 12'],
    ] as const)
      await community.asResident(`${name.toLowerCase()}@voorbeeld.example`, home, name);
    await community.rows((db) => seedCoreValues({ ...community, db }, [], { stage: 'adopted' }));
    const ania = { by: await signIn('ania@voorbeeld.example') };
    const fatma = { by: await signIn('fatma@voorbeeld.example') };
    const ewa = { by: await signIn('ewa@voorbeeld.example') };
    const ina = { by: await signIn('ina@voorbeeld.example') };
    const nothingAround = await mine('WelcomeAround', { language: 'nl' }, ina);
    const asked = await mine('MyWelcome', {}, ania);
    const agreed = await act('AgreeToWelcome', { neighboursHear: 'COMING' }, ania);
    await act('AgreeToWelcome', { neighboursHear: 'NOTHING' }, fatma);
    await act('AgreeToWelcome', { neighboursHear: 'FIRST_NAME' }, ewa);
    const around = await aroundOf(recorder);
    const saying = { step: 'WEEK_1', face: 'BAD', line: 'De buren zijn luid.', language: 'nl' };
    return {
      ...(await recordBuddies()),
      ...(await recordGatherings()),
      welcomePage: await read('WelcomePage'),
      politePage: await politePage(),
      nothingAround,
      ...around,
      nobodys: await mine('MyWelcome', {}, ina),
      asked,
      agreed,
      under: await mine('MyWelcome', {}, ania),
      changed: await act('AgreeToWelcome', { neighboursHear: 'FIRST_NAME' }, ania),
      howItGoes: await mine('MyWelcome', {}, fatma),
      wrongPhone: await act('CheckInToWelcome', { ...saying, phone: '12' }, fatma),
      callComes: await act('CheckInToWelcome', { ...saying, phone: '06 12345678' }, fatma),
      wantsMore: await mine('MyWelcome', {}, ewa),
      longer: await act('WantMoreOfWelcome', {}, ewa),
      stopped: await act('StopWelcome', {}, ania),
    };
  } finally {
    await community.close();
  }
}

/** Ina of De Linde: a buddy of Ewa, with new neighbours and something that is good to know. */
async function aroundOf({ community, mine, act, signIn }: Awaited<ReturnType<typeof openRecorder>>) {
  const { organisation, clock } = community;
  await community.rows(async (db) => {
    const idOf = async (name: string) => {
      const found = db.selectFrom('resident').select('id').where('email', '=', `${name}@voorbeeld.example`);
      return (await found.executeTakeFirstOrThrow()).id;
    };
    const pair = { residentId: await idOf('ewa'), buddyId: await idOf('ina') };
    await makeBuddy({ db, organisation, clock }, pair);
    const told = [
      ['waste', 'Afval', 'Op maandag komt de wagen.\nZet de bak voor 8 uur buiten.', 'نفايات', 'الإثنين.'],
      ['repairs', 'Iets kapot?', 'Bel ons. Wij komen langs.', null, null],
    ] as const;
    for (const [index, [kind, title, text, other, otherText]] of told.entries()) {
      const id = `00000000-0000-7000-8000-0000000000a${index}`;
      const block = {
        organisation_id: organisation.id,
        id,
        building_id: null,
        kind,
        position: index,
        version: 1,
      };
      await db
        .insertInto('welcome_information')
        .values({ ...block, withdrawn_at: null })
        .execute();
      const row = {
        organisation_id: organisation.id,
        information_id: id,
        written_by: null,
        written_at: clock.now(),
      };
      const texts = [{ ...row, language: 'nl', title, text, state: 'written' as const }];
      if (other)
        texts.push({
          ...row,
          language: 'ar',
          title: other as never,
          text: otherText as never,
          state: 'checked' as never,
        });
      await db.insertInto('welcome_information_text').values(texts).execute();
    }
  });
  const ina = { by: await signIn('ina@voorbeeld.example') };
  const around = await mine('WelcomeAround', { language: 'nl' }, ina);
  const { id } = around.answer.data.viewer.buddyWelcomes[0];
  return {
    around,
    aroundInArabic: await mine('WelcomeAround', { language: 'ar' }, ina),
    contactNoted: await act('NoteBuddyContact', { welcome: id, how: 'MET' }, ina),
    notABuddy: await act(
      'NoteBuddyContact',
      { welcome: id, how: 'MET' },
      {
        by: await signIn('ania@voorbeeld.example'),
      },
    ),
  };
}

async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('WelcomePage');
  } finally {
    await polite.community.close();
  }
}
