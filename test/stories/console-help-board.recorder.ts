import { openBoard } from '../../packages/server/src/help-board/help-board.seed.ts';
import { openRecorder, type Recorded, type Recordings } from './recorder.ts';

/** One board that is open, and one that is made ready, opened, and closed. */
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
    const closed = await act('CloseHelpBoard', { board: idOf(boards, 'Molenveld'), why: 'TOO_QUIET' });
    return { isBack, boards, ticked, notReady, dayPassed, daySet, ready, opened, closed };
  } finally {
    await community.close();
  }
}

function idOf(recorded: Recorded, name: string): string {
  const { helpBoards } = recorded.answer.data.console;
  return helpBoards.find(({ neighbourhood }: { neighbourhood: string }) => neighbourhood === name).id;
}
