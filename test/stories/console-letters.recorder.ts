import { openRecorder, type Recordings } from './recorder.ts';

/** What staff see of letters, and what they print. */
export async function recordConsoleLetters(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const none = await recorder.mine('Letters', { homes: 'Molenstraat' }, sam);
    const printed = await recorder.act('PrintLetters', { homes: 'Molenstraat', adults: 2 }, sam);
    // Its codes are other ones each time.
    printed.answer.data.printLetters.file = 'JVBERi0xLjcK';
    return {
      isBack,
      none,
      printed,
      running: await recorder.mine('Letters', { homes: 'Molenstraat' }, sam),
      unknownHomes: await recorder.act('PrintLetters', { homes: 'Nergensstraat', adults: 2 }, sam),
    };
  } finally {
    await community.close();
  }
}
