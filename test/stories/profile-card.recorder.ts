import { jpeg } from '../../packages/server/src/profile-card/picture/fixtures/photos.ts';
import { portrait } from '../../packages/server/src/profile-card/picture/fixtures/portrait.ts';
import { mailOf, openProfiles, type Person, type ProfileWorld } from './profile.world.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

type By = { by: { token: string } };

/** Cards as their owners and as neighbours see them; telling, showing, taking back, saying hello, and being left alone. */
export async function recordProfileCard(): Promise<Recordings> {
  const recorder = await openRecorder();
  try {
    const world = await openProfiles(recorder.community);
    const ina = await as(recorder, 'ina');
    const mo = await recorder.signIn(mailOf('mo'));
    return {
      profilePage: await recorder.read('ProfilePage'),
      politePage: await politePage(),
      moSignedIn: mo.signedIn,
      moIsBack: mo.isBack,
      ...(await own(recorder, ina, { by: mo })),
      ...(await telling(recorder, { by: mo })),
      ...(await pictures(recorder, { by: mo })),
      ...(await people(recorder, world)),
      ...(await neighbours(recorder, world, ina)),
      ...(await hellos(recorder, world, ina)),
      ...(await leftAlone(recorder, ina)),
      ...(await ending(recorder, ina)),
    };
  } finally {
    await recorder.community.close();
  }
}

const as = async ({ signIn }: Recorder, name: Person): Promise<By> => ({ by: await signIn(mailOf(name)) });

/** Ina told everything; here is how others see it. */
async function own(recorder: Recorder, ina: By, mo: By): Promise<Recordings> {
  const seen = (audience: string) => recorder.mine('MyProfileSeenBy', { audience }, ina);
  return {
    profileOfIna: await recorder.mine('MyProfile', {}, ina),
    seenInBuilding: await seen('BUILDING'),
    seenByBuddy: await seen('MY_BUDDY'),
    seenInNeighbourhood: await seen('NEIGHBOURHOOD'),
    profileOfMo: await recorder.mine('MyProfile', {}, mo),
  };
}

/** Mo begins with nothing, and is refused once. */
async function telling(recorder: Recorder, mo: By): Promise<Recordings> {
  const { act } = recorder;
  const goodAt = { question: 'GOOD_AT', chosen: ['cooking', 'sewing'], language: 'nl', audience: 'BUILDING' };
  const enjoy = { ...goodAt, question: 'ENJOY', chosen: ['walking'] };
  const dayPassed = await act('AnswerProfileQuestion', { ...goodAt, until: '2026-11-22' }, mo);
  const goodAtTold = await act('AnswerProfileQuestion', { ...goodAt, words: 'Vooral soep.' }, mo);
  const enjoyTold = await act('AnswerProfileQuestion', enjoy, mo);
  return {
    dayPassed,
    goodAtTold,
    enjoyTold,
    profileOfMoLater: await recorder.mine('MyProfile', {}, mo),
    ...(await counting(recorder, { goodAt, mo })),
    enjoyWithdrawn: await act('WithdrawProfileAnswer', { question: 'ENJOY' }, mo),
  };
}

/** Mo lets something be counted, and then no more. */
async function counting({ act }: Recorder, { goodAt, mo }: { goodAt: object; mo: By }): Promise<Recordings> {
  const goodAtCounted = await act('AnswerProfileQuestion', { ...goodAt, counted: true }, mo);
  await act('AnswerProfileQuestion', { ...goodAt, words: 'Vooral soep.', counted: false }, mo);
  return { goodAtCounted };
}

/** A photo, what is refused as one, and taking it away. The pictures themselves come along, as the server made them. */
async function pictures({ act, bring, mine }: Recorder, mo: By): Promise<Recordings> {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const large = Buffer.concat([await jpeg(), Buffer.alloc(11 * 1024 * 1024)]);
  const pictureBrought = await bring('profile-picture', await portrait(), mo);
  return {
    pictureBrought,
    pictureWaits: await mine('MyProfile', {}, mo),
    pictureShown: await act('ShowProfilePicture', { audience: 'BUILDING' }, mo),
    pictureToInaAndOthers: await mine('MyProfileSeenBy', { audience: 'BUILDING' }, mo),
    pictureNotReadable: await bring('profile-picture', svg, mo),
    pictureTooLarge: await bring('profile-picture', large, mo),
    pictureRemoved: await act('RemoveProfilePicture', {}, mo),
  };
}

/** An account without a name, one with a long name and long words, and one whose home is not known. */
async function people(
  { community, act, mine, signIn }: Recorder,
  { cardOf }: ProfileWorld,
): Promise<Recordings> {
  const mail = {
    nameless: 'eva@voorbeeld.example',
    long: 'wil@voorbeeld.example',
    guest: 'guus@voorbeeld.example',
    noName: 'zonder@voorbeeld.example',
  };
  await community.asResident(mail.nameless, 'De Wilg 26', '');
  await community.asResident(mail.noName, 'De Esdoorn 26', '');
  await community.asResident(mail.long, 'De Linde 26', 'Wilhelmina-Alexandra van Nieuwenhuizen');
  const nameless = await signIn(mail.nameless);
  const long = await signIn(mail.long);
  const guest = await signIn(mail.guest);
  const told = { question: 'TIME', chosen: ['MORNING'], language: 'nl', audience: 'BUILDING' };
  const noName = await signIn(mail.noName);
  const kees = { neighbour: cardOf('kees') };
  const cardForNameless = await mine('NeighbourCard', { id: kees.neighbour }, { by: noName });
  const helloOfNameless = await act('SayHello', { ...kees, firstName: 'Eva' }, { by: noName });
  const profileWithoutName = await mine('MyProfile', {}, { by: nameless });
  const nameNeeded = await act('AnswerProfileQuestion', told, { by: nameless });
  const namedTold = await act('AnswerProfileQuestion', { ...told, firstName: 'Eva' }, { by: nameless });
  const longWords = `Servicekostenverrekeningssystematiek ${'lang'.repeat(30)}`;
  const all = { question: 'GOOD_AT', chosen: ['furniture', 'tidying-street'], language: 'nl' };
  await act('AnswerProfileQuestion', { ...all, words: longWords }, { by: long });
  return {
    cardForNameless,
    helloOfNameless,
    namelessIsBack: nameless.isBack,
    profileWithoutName,
    nameNeeded,
    namedTold,
    profileWithName: await mine('MyProfile', {}, { by: nameless }),
    longIsBack: long.isBack,
    profileOfLongWords: await mine('MyProfile', {}, { by: long }),
    profileOfGuest: await mine('MyProfile', {}, { by: guest }),
  };
}

/** Cards of others as Ina sees them, and why. */
async function neighbours(
  recorder: Recorder,
  { cardOf, fromElsewhere }: ProfileWorld,
  ina: By,
): Promise<Recordings> {
  const card = (id: string) => recorder.mine('NeighbourCard', { id }, ina);
  return {
    olenaInStairwell: await card(cardOf('olena')),
    martaInBuilding: await card(cardOf('marta')),
    somebodyElsewhere: await card(fromElsewhere),
    henkWhoIsKnown: await card(cardOf('henk')),
    keesOfBuddy: await card(cardOf('kees')),
    elsWhoSaysHello: await card(cardOf('els')),
    nobody: await card(Buffer.from('ProfileCard:00000000-0000-7000-8000-000000000000').toString('base64')),
  };
}

async function hellos(recorder: Recorder, { cardOf }: ProfileWorld, ina: By): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const helloSaid = await act('SayHello', { neighbour: cardOf('olena') }, ina);
  const notNow = await act('AnswerHello', { neighbour: cardOf('els'), yes: false }, ina);
  const afterNotNow = await mine('MyProfile', {}, ina);
  await act('SayHello', { neighbour: cardOf('ina') }, await as(recorder, 'sam'));
  const samSaysHello = await mine('MyProfile', {}, ina);
  const helloBack = await act('AnswerHello', { neighbour: cardOf('sam'), yes: true }, ina);
  const guest = await community.asGuest('gast@voorbeeld.example');
  const blocked = await act('Block', { authorOf: cardOf('marta') }, ina);
  return {
    helloSaid,
    notNow,
    afterNotNow,
    samSaysHello,
    helloBack,
    cardForGuest: await mine('NeighbourCard', { id: cardOf('olena') }, { by: guest }),
    reported: await act('Report', { about: cardOf('piet'), reason: 'OTHER' }, ina),
    blocked,
    martaAfterBlocking: await mine('NeighbourCard', { id: cardOf('marta') }, ina),
    helloTooFast: await tooManyHellos(recorder, ina),
  };
}

/** Says hello to everybody until that is enough for a day. */
async function tooManyHellos({ community, act }: Recorder, ina: By) {
  const answers = await community.rows((db) =>
    db
      .selectFrom('profile_answer')
      .select('resident_id')
      .distinct()
      .where('audience', '=', 'neighbourhood')
      .execute(),
  );
  let last = await act('EndPause', {}, ina);
  for (const { resident_id: id } of answers) {
    last = await act('SayHello', { neighbour: Buffer.from(`ProfileCard:${id}`).toString('base64') }, ina);
    if (last.answer.data.sayHello?.code === 'TOO_MANY_REQUESTS') break;
  }
  return last;
}

async function leftAlone(recorder: Recorder, ina: By): Promise<Recordings> {
  const paused = await recorder.act('Pause', {}, ina);
  const pausedUntil = await recorder.act('Pause', { until: '2026-12-10' }, ina);
  return {
    paused,
    pausedUntil,
    profileWhilePaused: await recorder.mine('MyProfile', {}, ina),
    pauseEnded: await recorder.act('EndPause', {}, ina),
  };
}

/** What Ina told has a last day, and that day passes. */
async function ending(recorder: Recorder, first: By): Promise<Recordings> {
  const told = { question: 'TIME', chosen: ['WEEKEND'], language: 'nl', audience: 'BUILDING' };
  const timeUntil = await recorder.act('AnswerProfileQuestion', { ...told, until: '2026-11-25' }, first);
  recorder.community.clock.passDays(3);
  const answerAfterSession = await recorder.act('AnswerProfileQuestion', told, first);
  return {
    timeUntil,
    answerAfterSession,
    profileEnded: await recorder.mine('MyProfile', {}, await as(recorder, 'ina')),
  };
}

/** Of an organisation that says `u` to its residents. */
async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('ProfilePage');
  } finally {
    await polite.community.close();
  }
}
