import { openRecorder, type Recordings } from './recorder.ts';
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
      ['ania', 'De Linde 14'],
      ['fatma', 'De Linde 15'],
      ['ewa', 'De Linde 16'],
      ['ina', 'De Linde 12'],
    ] as const)
      await community.asResident(`${name}@voorbeeld.example`, home, name);
    const ania = { by: await signIn('ania@voorbeeld.example') };
    const fatma = { by: await signIn('fatma@voorbeeld.example') };
    const ewa = { by: await signIn('ewa@voorbeeld.example') };
    const ina = { by: await signIn('ina@voorbeeld.example') };
    const asked = await mine('MyWelcome', {}, ania);
    const agreed = await act('AgreeToWelcome', { neighboursHear: 'COMING' }, ania);
    await act('AgreeToWelcome', { neighboursHear: 'NOTHING' }, fatma);
    await act('AgreeToWelcome', { neighboursHear: 'FIRST_NAME' }, ewa);
    const saying = { step: 'WEEK_1', face: 'BAD', line: 'De buren zijn luid.', language: 'nl' };
    return {
      welcomePage: await read('WelcomePage'),
      politePage: await politePage(),
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

async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('WelcomePage');
  } finally {
    await polite.community.close();
  }
}
