import { openWorkingDay } from './console.world.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** What waits for whoever does everything, what somebody says is done, and a day on which nothing waits. */
export async function recordConsoleToday(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const editor = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = { by: editor, inConsole: true } as const;
    const nothingToday = await mine('ConsoleToday', {}, karim);
    await openWorkingDay(community);
    const staff = await community.asStaff('els@wonen.example', 'admin');
    const els = { by: staff, inConsole: true } as const;
    const today = await mine('ConsoleToday', {}, els);
    const { id: row, kind } = today.answer.data.console.today.find(
      (one: { page: string | null }) => one.page === null,
    );
    return {
      isBack: await recorder.consoleDoor('refresh', {}, staff.cookie),
      nothingToday,
      today,
      rowDone: await act('FinishTodayRow', { row, kind }, els),
      rowGone: await act('FinishTodayRow', { row, kind }, els),
    };
  } finally {
    await community.close();
  }
}
