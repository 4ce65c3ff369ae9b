import type { SignedInForTests } from '@wederkerig/server/testing';
import { openBoard } from '../../packages/server/src/help-board/help-board.seed.ts';
import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

/** One board that is open, and one that is made ready, opened, and closed; and what is placed for neighbours without internet. */
export async function recordConsoleHelpBoard(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    await community.rows((db) => openBoard({ ...community, db }, 'molenveld'));
    const by = await community.asStaff('els@wonen.example', 'staff');
    const els = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const boards = await recorder.mine('HelpBoards', {}, els);
    const act = (operation: string, input: object) => recorder.act(operation, input, els);
    const board = idOf(boards, 'Kapelhof');
    const tick = (item: string) => act('TickBoardCheck', { board, item, ticked: true });
    const ticked = await tick('PHONE');
    const notReady = await act('OpenHelpBoard', { board });
    const dayPassed = await act('SetBoardOpening', { board, opensOn: '2026-11-01' });
    const daySet = await act('SetBoardOpening', { board, opensOn: '2026-12-14' });
    for (const item of ['ACTIVE_RESIDENTS', 'POSTS', 'INFORMATION', 'STAND_IN']) await tick(item);
    const ready = await recorder.mine('HelpBoards', {}, els);
    const opened = await act('OpenHelpBoard', { board });
    const placing = await recordNeighbourPosts(recorder, els);
    const closed = await act('CloseHelpBoard', { board: idOf(boards, 'Molenveld'), why: 'TOO_QUIET' });
    return { isBack, boards, ticked, notReady, dayPassed, daySet, ready, opened, closed, ...placing };
  } finally {
    await community.close();
  }
}

const lamp = {
  firstName: 'Annie',
  home: 'De Linde 9',
  consent: 'AT_THE_DOOR',
  source: 'PHONE',
  onPaper: true,
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title: 'Wie hangt een lamp op?',
  text: 'De lamp en de ladder staan klaar. Ik durf zelf niet meer omhoog.',
  language: 'nl',
  timing: 'FLEXIBLE',
};

interface AtWork {
  readonly by: Pick<SignedInForTests, 'token'>;
  readonly inConsole: true;
}

async function recordNeighbourPosts(recorder: Recorder, els: AtWork): Promise<Recordings> {
  const { community, mine } = recorder;
  const act = (operation: string, input: object) => recorder.act(operation, input, els);
  const nonePlaced = await mine('NeighbourPosts', {}, els);
  const halls = await mine('HallPapers', {}, els);
  const { id } = halls.answer.data.console.hallPapers.find(
    ({ building }: { building: string }) => building === 'De Linde',
  );
  const emptyPaper = await mine('HallPaper', { id }, els);
  const homeUnknown = await act('PlaceForNeighbour', { ...lamp, home: 'De Linde 999' });
  const placed = await act('PlaceForNeighbour', lamp);
  const post = placed.answer.data.placeForNeighbour.post.id;
  const noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
  const answer = { post, text: 'Ik kom graag helpen. Ik kan dinsdag.', language: 'nl' };
  const { data } = await recorder.act('RespondToHelp', answer, { by: noor }).then(({ answer: said }) => said);
  const talk = data.respondToHelp.talk.id;
  const neighbourAnswered = await mine('NeighbourPost', { id: post }, els);
  community.clock.passSeconds(60);
  const passedOn = await act('AnswerForNeighbour', { talk, act: 'PASS_ON' });
  const officeSaid = await act('AnswerForNeighbour', {
    talk,
    act: 'ANSWER',
    text: 'Dinsdag om tien uur is goed.',
    language: 'nl',
  });
  const gathering = {
    kind: 'GATHERING',
    category: 'COOKING',
    onDate: '2026-12-04',
    atTime: '10:00',
    place: 'De hal van De Linde',
  };
  await act('PlaceForNeighbour', {
    ...lamp,
    ...gathering,
    title: 'Samen pannenkoeken bakken',
    text: 'Breng een bord mee.',
  });
  await act('PlaceForNeighbour', {
    ...lamp,
    kind: 'OFFER',
    category: 'SEWING',
    title: 'Ik zet graag een rits in je jas',
    text: null,
  });
  const fullPaper = await mine('HallPaper', { id }, els);
  const neighbourPosts = await mine('NeighbourPosts', {}, els);
  const someoneFound = await act('EndNeighbourPost', { post, end: 'AGREED' });
  return {
    nonePlaced,
    halls,
    emptyPaper,
    homeUnknown,
    placed,
    neighbourAnswered,
    passedOn,
    officeSaid,
    fullPaper,
    neighbourPosts,
    someoneFound,
  };
}

function idOf(recorded: Recorded, name: string): string {
  const { helpBoards } = recorded.answer.data.console;
  return helpBoards.find(({ neighbourhood }: { neighbourhood: string }) => neighbourhood === name).id;
}
