import { setUpWay, setWay } from '../../packages/server/src/account/way.actions.ts';
import { listSites } from '../../packages/server/src/community/sites.actions.ts';
import { limits } from '../../packages/server/src/limits.ts';
import { mailArrived, markBounced } from '../../packages/server/src/residents/mail-bounce.actions.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { letTextsIn } from '../../packages/server/src/testing/phones.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

const ina = 'ina.1@voorbeeld.example';

/** Who is signed in, and the ways in and out: of a resident, a guest, and somebody who makes mistakes. */
export async function recordAccount(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, session, signIn } = recorder;
  const { organisation, clock } = community;
  try {
    await community.rows((db) => seedResidents({ db, organisation, clock }));
    await community.asResident(
      'wil@voorbeeld.example',
      'De Linde 26',
      'Wilhelmina-Alexandra van Nieuwenhuizen',
    );
    return {
      account: await recorder.read('Account'),
      politeAccount: await politeAccount(),
      severalWays: await severalWays(),
      ...(await byText()),
      ...(await waysIn(recorder)),
      ...(await moving(recorder)),
      guestIsBack: (await signIn('guus@voorbeeld.example')).isBack,
      longNameIsBack: (await signIn('wil@voorbeeld.example')).isBack,
      nobodyIsBack: await session('refresh', {}),
      wrongAddress: await session('code', { email: 'ina bij voorbeeld' }),
      tooManyCodes: await tooManyCodes(recorder),
    };
  } finally {
    await community.close();
  }
}

async function waysIn({ community, session, signIn }: Recorder): Promise<Recordings> {
  const ways = await session('ways', {});
  const codeSent = await session('code', { email: ina, language: 'nl' });
  const { attempt } = codeSent.answer as { attempt: string };
  const wrong = (await community.codeOf(attempt)) === '123456' ? '654321' : '123456';
  const codeWrong = await session('sign-in', { attempt, code: wrong });
  const { signedIn, isBack, token } = await signIn(ina);
  return {
    ways,
    codeSent,
    codeWrong,
    // Another code was sent since.
    codeTooOld: await session('sign-in', { attempt, code: wrong }),
    inaSignedIn: signedIn,
    inaIsBack: isBack,
    signedOut: await session('sign-out', {}, { token }),
  };
}

/** Somebody who lives here says that they are moving, and thinks better of it; a year later they are asked. */
async function moving({ community, mine, act, signIn }: Recorder): Promise<Recordings> {
  const by = await signIn(ina);
  const livesHere = await mine('MyResidency', {}, { by });
  await community.rows((db) => markBounced({ ...community, db }, ina));
  const mailComesBack = await mine('MyResidency', {}, { by });
  await community.rows((db) => mailArrived({ db }, ina));
  const dayPassed = await act('MoveOut', { day: '2026-11-20' }, { by });
  const movesOut = await act('MoveOut', { day: '2026-12-15' }, { by });
  const stays = await act('Stay', {}, { by });
  const asked = { asked_at: community.clock.now() };
  await community.rows((db) =>
    db
      .updateTable('residency')
      .set(asked)
      .where('resident_id', 'in', (select) =>
        select.selectFrom('resident').select('id').where('email', '=', ina),
      )
      .execute(),
  );
  const askedAgain = await mine('MyResidency', {}, { by });
  return {
    livesHere,
    mailComesBack,
    dayPassed,
    movesOut,
    stays,
    askedAgain,
    livesHereStill: await act('StillLiveHere', {}, { by }),
  };
}

/** Asks for codes until the server has had enough. */
async function tooManyCodes({ session }: Recorder) {
  const ask = () => session('code', { email: 'piet.8@voorbeeld.example', language: 'nl' });
  for (let spent = 0; spent < limits['code-for-address'].points; spent++) await ask();
  return ask();
}

/** Of an organisation that says `u` to its residents. */
async function politeAccount() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('Account');
  } finally {
    await polite.community.close();
  }
}

/** Of a site where residents come in by the number of their phone too. */
async function byText(): Promise<Recordings> {
  const { community, session } = await openRecorder({ sms: 'demo' });
  try {
    await letTextsIn(community);
    const waysWithText = await session('ways', {});
    const numberNotOffered = await session('sms', { number: '020 123 45 67', language: 'nl' });
    const textSent = await session('sms', { number: '06 12 34 56 78', language: 'nl' });
    const { attempt } = textSent.answer as { attempt: string };
    const code = await community.codeOf(attempt);
    const wrong = code === '123456' ? '654321' : '123456';
    return {
      waysWithText,
      numberNotOffered,
      textSent,
      textCodeWrong: await session('sms/sign-in', { attempt, code: wrong }),
      guestByText: await session('sms/sign-in', { attempt, code }),
    };
  } finally {
    await community.close();
  }
}

/** Of a site where residents come in by a service and by the forum too. */
async function severalWays() {
  const { community, session } = await openRecorder();
  const { organisation } = community;
  const more = [
    { kind: 'openid-connect', providerId: '00000000-0000-7000-8000-0000000000a1', name: 'Mijn Wonen' },
    { kind: 'discourse-connect', providerId: '00000000-0000-7000-8000-0000000000a2', name: 'forum.example' },
    { kind: 'passkey', providerId: null, name: null },
  ] as const;
  try {
    await community.rows(async (db) => {
      const sites = await listSites(db);
      for (const { id } of sites)
        for (const way of more) {
          await setUpWay({ db, organisation }, id, way);
          await setWay({ db, organisation }, id, way, true);
        }
    });
    return await session('ways', {});
  } finally {
    await community.close();
  }
}
