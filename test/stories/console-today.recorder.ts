import { openWorkingDay } from './console.world.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

type AtWork = { readonly by: { readonly token: string }; readonly inConsole: true };

/** Els is away, and Karim does her work. */
async function beingAway(
  { mine, act }: Pick<Recorder, 'community' | 'mine' | 'act'>,
  els: AtWork,
  karim: AtWork,
): Promise<Recordings> {
  const mayBeAway = await mine('ReadStandIn', {}, els);
  const people: { id: string; firstName: string }[] = mayBeAway.answer.data.console.possibleStandIns;
  const to = people.find(({ firstName }) => firstName === 'Karim')!.id;
  return {
    mayBeAway,
    awayInThePast: await act('SetStandIn', { to, until: '2026-11-01' }, els),
    away: await act('SetStandIn', { to, until: '2026-11-30' }, els),
    isAway: await mine('ReadStandIn', {}, els),
    todayOfStandIn: await mine('ConsoleToday', {}, karim),
    backAgain: await act('EndStandIn', {}, els),
  };
}

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
      ...(await beingAway({ community, mine, act }, els, karim)),
    };
  } finally {
    await community.close();
  }
}
