import { openRecorder, type Recordings } from './recorder.ts';

/** Practical information as somebody at work writes it. */
export async function recordConsoleWelcomeInformation(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
    const els = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const none = await mine('WelcomeInformationAtWork', {}, els);
    const waste = {
      block: null,
      building: 'de-linde',
      kind: 'WASTE',
      title: 'Afval',
      text: 'Op maandag komt de wagen.',
      version: 0,
    };
    const noHeading = await act('WriteWelcomeInformation', { ...waste, title: ' ' }, els);
    const written = await act('WriteWelcomeInformation', waste, els);
    const [{ id: block }] = written.answer.data.writeWelcomeInformation.blocks;
    const polish = {
      block,
      language: 'pl',
      title: 'Śmieci',
      text: 'W poniedziałek.',
      checked: true,
      version: 1,
    };
    await act('TranslateWelcomeInformation', polish, els);
    await act('WriteWelcomeInformation', { ...waste, title: 'Grof afval', text: 'Bel ons eerst.' }, els);
    const repairs = { ...waste, building: null, kind: 'REPAIRS', title: 'Iets kapot?', text: 'Bel ons.' };
    await act('WriteWelcomeInformation', repairs, els);
    return {
      isBack,
      none,
      noHeading,
      written,
      list: await mine('WelcomeInformationAtWork', {}, els),
      changedMeanwhile: await act('WithdrawWelcomeInformation', { block, version: 1 }, els),
      moved: await act('MoveWelcomeInformation', { block, up: false, version: 2 }, els),
      withdrawn: await act('WithdrawWelcomeInformation', { block, version: 3 }, els),
    };
  } finally {
    await community.close();
  }
}
