import { seedSignals } from '../../packages/server/src/signal/signal.seed.ts';
import { openRecorder, type Recordings } from './recorder.ts';
import { plantAnswered } from './signals.world.ts';

/** What residents told, as the staff see it, and what they do about it. */
export async function recordConsoleSignal(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example', 'admin', 'Els');
    const els = { by, inConsole: true } as const;
    await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    await community.asResident('ina.1@voorbeeld.example', 'De Linde 1', 'Ina');
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nothing = await mine('SignalsAtWork', { show: 'WAITING', number: null }, els);
    await community.rows((db) => seedSignals({ ...community, db }));
    const waiting = await mine('SignalsAtWork', { show: 'WAITING', number: null }, els);
    const found: { id: string; number: string }[] = waiting.answer.data.console.signals;
    const signal = found.find(({ number }) => number === '482\u00a0913')!.id;
    const found482 = await mine('SignalsAtWork', { show: 'WAITING', number: '482 913' }, els);
    const notFound = await mine('SignalsAtWork', { show: 'WAITING', number: '111111' }, els);
    const late = await mine('SignalsAtWork', { show: 'LATE', number: null }, els);
    const one = await mine('SignalAtWork', { id: signal }, els);
    const owners: { id: string; firstName: string }[] = one.answer.data.console.signalOwners;
    const to = owners.find(({ firstName }) => firstName === 'Sam')!.id;
    const answer = { signal, text: 'De slotenmaker komt morgen.', job: 'Opzichter' };
    const entered = await act(
      'EnterSignal',
      { kind: 'COMPLAINT', source: 'PHONE', text: 'De lift piept.' },
      els,
    );
    const enteredId = { id: entered.answer.data.enterSignal.signal.row.id };
    const linking = { signal: enteredId.id, email: 'ina.1@voorbeeld.example', consent: 'PHONE' };
    const settings = await mine('ReadSignalSettings', {}, els);
    const changed = { ...settings.answer.data.console.signalSettings, daysComplaint: 3 };
    const noLink = await act('ChangeSignalSettings', { ...changed, committeeLink: 'klachten' }, els);
    const recordings = {
      isBack,
      nothing,
      waiting,
      found: found482,
      notFound,
      late,
      one,
      taken: await act('TakeSignal', { signal }, els),
      noted: await act('NoteOnSignal', { signal, text: 'De slotenmaker is gebeld.' }, els),
      empty: await act('AnswerSignal', { ...answer, text: ' ' }, els),
      answered: await act('AnswerSignal', answer, els),
      handed: await act('HandOverSignal', { signal, to }, els),
      enteredEmpty: await act('EnterSignal', { kind: 'TIP', source: 'PAPER', text: ' ' }, els),
      entered,
      enteredOne: await mine('SignalAtWork', enteredId, els),
      notLinked: await act('LinkSignal', { ...linking, email: 'niemand@voorbeeld.example' }, els),
      linked: await act('LinkSignal', linking, els),
      settings,
      noLink,
      saved: await act('ChangeSignalSettings', changed, els),
      notThere: await mine('SignalAtWork', { id: 'onzin' }, els),
    };
    // Sam works on it by now; and its sender lets everybody read about it.
    const ofSam = await mine('SignalAtWork', { id: signal }, els);
    const takenOver = await act('TakeSignal', { signal, over: true }, els);
    await community.rows((db) =>
      db.updateTable('signal').set({ for_all_on: '2026-11-23' }).where('number', '=', '482913').execute(),
    );
    const mayShow = await mine('SignalAtWork', { id: signal }, els);
    const story = {
      signal,
      text: 'Een voordeur viel niet in het slot.',
      answer: 'Er zit een nieuw slot in.',
    };
    const shown = await act('ShowSignalToAll', story, els);
    const hidden = await act('HideSignalFromAll', { signal }, els);
    await plantAnswered(community);
    return {
      ...recordings,
      ofSam,
      takenOver,
      mayShow,
      shown,
      hidden,
      month: await mine('SignalFigures', { month: '2026-11' }, els),
    };
  } finally {
    await community.close();
  }
}
