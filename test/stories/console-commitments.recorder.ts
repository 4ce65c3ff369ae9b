import { seedCommitments } from '../../packages/server/src/commitments/commitments.seed.ts';
import { pointOfDemo } from './groups.world.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** What was promised, as its owner and a colleague see it, and what each of them does about it. */
export async function recordConsoleCommitments(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = { by, inConsole: true } as const;
    const els = {
      by: await community.asStaff('els@wonen.example', 'admin', 'Els'),
      inConsole: true,
    } as const;
    const sam = {
      by: await community.asStaff('sam@wonen.example', 'staff', 'Sam'),
      inConsole: true,
    } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nothing = await mine('CommitmentsAtWork', { show: 'MINE' }, karim);
    const { organisation, clock } = community;
    await community.rows((db) => seedCommitments({ db, organisation, clock }));
    const item = await pointOfDemo(community, 'a-licht');
    const draft = await mine('PromiseDraft', { item, answer: null }, karim);
    const empty = await mine('PromiseDraft', { item: null, answer: null }, karim);
    const own = await mine('CommitmentsAtWork', { show: 'MINE' }, karim);
    const late = await mine('CommitmentsAtWork', { show: 'LATE' }, karim);
    const all = await mine('CommitmentsAtWork', { show: 'ALL' }, karim);
    const found: { id: string; mine: boolean; commitment: { text: { text: string } } }[] =
      all.answer.data.console.commitments;
    const id = (words: string) => found.find(({ commitment }) => commitment.text.text.includes(words))!.id;
    const commitment = id('naambordje');
    const one = await mine('CommitmentAtWork', { id: commitment }, karim);
    const ofAnother = await mine('CommitmentAtWork', { id: id('koffie') }, karim);
    const said = { commitment, text: 'Vrijdag hangen wij de laatste bordjes op.', job: 'Opzichter' };
    const wrongLink = await act('UpdateCommitment', { ...said, link: 'http://wonen.example' }, karim);
    const updated = await act('UpdateCommitment', said, karim);
    const translated = await act(
      'TranslateCommitment',
      { commitment, language: 'en', text: 'Each bell gets a new name plate.', checked: true },
      karim,
    );
    const notForEverybody = await act(
      'UpdateCommitment',
      { ...said, text: 'Bel Anna op 06-12345678.' },
      karim,
    );
    const moved = { commitment, to: '2026-12-18', reason: 'Het vroor te hard.', job: 'Opzichter' };
    const dayPassed = await act('MoveCommitment', { ...moved, to: '2026-11-01' }, karim);
    const isMoved = await act('MoveCommitment', moved, karim);
    const owners: { id: string; firstName: string }[] = one.answer.data.console.commitmentOwners;
    const to = owners.find(({ firstName }) => firstName === 'Sam')!.id;
    const handed = await act('HandOverCommitment', { commitment, to }, karim);
    const asked = await mine('CommitmentAtWork', { id: commitment }, sam);
    const givenBack = await act('GiveBackCommitment', { commitment }, sam);
    await act('HandOverCommitment', { commitment, to }, karim);
    const handedList = await mine('CommitmentsAtWork', { show: 'MINE' }, sam);
    const accepted = await act('AcceptCommitment', { commitment }, sam);
    const kept = await act('KeepCommitment', { ...said, text: 'Elke bel heeft een bordje.', item }, sam);
    const closed = await mine('CommitmentAtWork', { id: commitment }, sam);
    const reopened = await act('ReopenCommitment', { ...said, text: 'Eén bel was vergeten.' }, sam);
    const dropped = await act('DropCommitment', { ...said, text: 'Het gebouw krijgt een nieuwe deur.' }, sam);
    const light = { text: 'Wij kijken alle lampen na.', owner: 'Woonservice', due: '2026-12-01', item };
    const tooEarly = await act('MakeCommitment', { ...light, due: '2026-11-01' }, karim);
    const made = await act('MakeCommitment', light, karim);
    const madeOne = await mine(
      'CommitmentAtWork',
      { id: made.answer.data.makeCommitment.commitment.id },
      karim,
    );
    return {
      isBack,
      nothing,
      own,
      late,
      all,
      handedList,
      draft,
      empty,
      tooEarly,
      made,
      madeOne,
      one,
      ofAnother,
      wrongLink,
      translated,
      notForEverybody,
      updated,
      dayPassed,
      isMoved,
      handed,
      asked,
      givenBack,
      accepted,
      kept,
      closed,
      reopened,
      dropped,
      notThere: await mine('CommitmentAtWork', { id: item }, els),
    };
  } finally {
    await community.close();
  }
}
