import { createHash, randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { seedCommitments } from '../../packages/server/src/commitments/commitments.seed.ts';
import type { Noticed, NoticedBy } from '../../packages/server/src/commitments/commitments.table.ts';
import { countNotices } from '../../packages/server/src/commitments/notice.actions.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { pointOfDemo } from './groups.world.ts';
import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

const page = { language: 'nl' };
const late = 'naambordjes-bij-de-bel';

/** What was promised as everybody reads it, what comes of an answer, and following one to its end. */
export async function recordCommitments(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read, signIn } = recorder;
  try {
    const none = await read('Commitments', page);
    await openPromises(community);
    const { signedIn, isBack, token } = await signIn('ina.1@voorbeeld.example');
    const codeSent = await recorder.session('code', { email: 'ina.1@voorbeeld.example', language: 'nl' });
    return {
      none,
      ...(await reading(recorder)),
      codeSent,
      signedIn,
      isBack,
      ...(await answering(recorder, { token })),
      ...(await working(recorder)),
      polite: await polite(),
    };
  } finally {
    await community.close();
  }
}

/** The promises of the demo, and this morning's pictures of who notices them. */
async function openPromises({ rows, organisation, clock, asStaff }: TestCommunity): Promise<void> {
  await asStaff('karim@wonen.example', 'editor', 'Karim');
  await asStaff('els@wonen.example', 'admin', 'Els');
  await rows(async (db) => {
    const context = { db, organisation, clock };
    await seedResidents(context);
    await seedCommitments(context);
    const found = await db.selectFrom('commitment').select(['id', 'slug']).execute();
    const idOf = (slug: string) => found.find((one) => one.slug === slug)!.id;
    const noticed = (id: string, voice: NoticedBy, choice: Noticed, many: number) =>
      db
        .insertInto('commitment_notice')
        .values(
          Array.from({ length: many }, () => ({
            organisation_id: organisation.id,
            id: randomUUID(),
            commitment_id: id,
            voice,
            // As they stand when nothing leads back to anybody any more.
            resident_id: null,
            visitor_hash: null,
            choice,
            noticed_on: '2026-11-20',
          })),
        )
        .execute();
    await noticed(idOf('fietsen-opruimen'), 'resident', 'yes', 43);
    await noticed(idOf('fietsen-opruimen'), 'resident', 'not-yet', 9);
    await noticed(idOf('fietsen-opruimen'), 'resident', 'dont-know', 12);
    await noticed(idOf('fietsen-opruimen'), 'visitor', 'yes', 21);
    await noticed(idOf('fietsen-opruimen'), 'visitor', 'not-yet', 14);
    await countNotices(context);
  });
}

async function reading({ read }: Recorder): Promise<Recordings> {
  const promised = await read('Commitments', page);
  const after = promised.answer.data.commitments.endCursor;
  return {
    promised,
    more: await read('MoreCommitments', { ...page, after }),
    onlyLate: await read('Commitments', { ...page, show: 'LATE' }),
    onlyKept: await read('Commitments', { ...page, show: 'KEPT' }),
    inEnglish: await read('Commitments', { language: 'en' }),
    inArabic: await read('Commitments', { language: 'ar' }),
    elsewhere: await read('Commitments', { ...page, neighbourhood: 'nergens' }),
  };
}

async function answering(recorder: Recorder, by: { token: string }): Promise<Recordings> {
  const { act, mine } = recorder;
  const bicycles = await idOf(recorder, 'fietsen-opruimen');
  const names = await idOf(recorder, late);
  const commitments = [bicycles, names];
  const said = (commitment: string, choice: string) =>
    act('NoticeCommitment', { commitment, choice, visitor: browserAt(commitment) });
  const yesToBicycles = await said(bicycles, 'YES');
  const notYetToNames = await said(names, 'NOT_YET');
  const notices = [{ commitment: bicycles, visitor: browserAt(bicycles) }];
  const nothingMine = await mine('MyCommitments', { commitments }, { by });
  const adopted = await act('AdoptCommitmentNotices', { notices }, { by });
  const mineAdopted = await mine('MyCommitments', { commitments }, { by });
  const followed = await act('Follow', { about: names }, { by });
  return {
    yesToBicycles,
    notYetToNames,
    notAskedYet: await said(await idOf(recorder, 'koffie-in-de-linde'), 'YES'),
    nothingMine,
    adopted,
    mineAdopted,
    followed,
    mineFollowed: await mine('MyCommitments', { commitments }, { by }),
    unfollowed: await act('Unfollow', { about: names }, { by }),
    addressNeeded: await withoutAddress(recorder, names),
  };
}

/** Of somebody who came in by a letter, and has no mail address that was proved. */
async function withoutAddress({ community, act }: Recorder, about: string): Promise<Recorded> {
  const by = await community.asResident('wil@voorbeeld.example', 'De Linde 26', 'Wil');
  await community.rows((db) =>
    db.updateTable('resident').set({ email: null }).where('first_name', '=', 'Wil').execute(),
  );
  return act('Follow', { about }, { by });
}

/** The late one goes on: more is said about it, another day, done late; and one from a talk shows how it went. */
async function working(recorder: Recorder): Promise<Recordings> {
  const { community, act, read } = recorder;
  const karim = {
    by: await community.asStaff('karim@wonen.example', 'editor', 'Karim'),
    inConsole: true,
  } as const;
  const item = await pointOfDemo(community, 'a-licht');
  const light = { text: 'In elke hal komt goed licht.', owner: 'Woonservice', due: '2026-12-01', item };
  const made = await act('MakeCommitment', light, karim);
  const { id: commitment } = made.answer.data.makeCommitment.commitment;
  // A name in an address ends in chance; a recording has to last.
  await community.rows((db) =>
    db.updateTable('commitment').set({ slug: 'licht-in-elke-hal' }).where('text', '=', light.text).execute(),
  );
  const job = 'Opzichter';
  const link = 'https://wonen.example/licht';
  for (const text of ['Wij maten het licht in elke hal.', 'Wij kozen de lampen met bewoners.'])
    await act('UpdateCommitment', { commitment, text, job }, karim);
  await act('UpdateCommitment', { commitment, text: 'De lampen zijn er.', job, link }, karim);
  const reason = 'De monteur is ziek.';
  await act('MoveCommitment', { commitment, to: '2026-12-18', reason, job }, karim);
  await act('UpdateCommitment', { commitment, text: 'In De Linde hangt alles.', job, item }, karim);
  const told = await read('Commitments', page);
  const names = await idOf(recorder, late);
  await act('KeepCommitment', { commitment: names, text: 'Elke bel heeft een bordje.', job, link }, karim);
  return {
    told,
    noneLate: await read('Commitments', { ...page, show: 'LATE' }),
    keptLate: await read('Commitments', { ...page, show: 'KEPT' }),
  };
}

/** Of an organisation that says `u` to its residents. */
async function polite(): Promise<Recorded> {
  const { community, read } = await openRecorder({ formOfAddress: 'u' });
  try {
    await openPromises(community);
    return await read('Commitments', { ...page, show: 'LATE' });
  } finally {
    await community.close();
  }
}

async function idOf({ community }: Recorder, slug: string): Promise<string> {
  const { id } = await community.rows((db) =>
    db.selectFrom('commitment').select('id').where('slug', '=', slug).executeTakeFirstOrThrow(),
  );
  return Buffer.from(`Commitment:${id}`).toString('base64');
}

/** What the browser of a visitor sends for one promise. */
const browserAt = (commitment: string) =>
  createHash('sha256').update(`a browser at ${commitment}`).digest('hex');
