import { seedCommitments } from '../../packages/server/src/commitments/commitments.seed.ts';
import { countSignalTimes } from '../../packages/server/src/signal/signal-times.actions.ts';
import { plantAnswered } from './signals.world.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

/** Telling the organisation something, and what comes of it: as a visitor, a resident, and the staff who answer. */
export async function recordSignal(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read, signIn } = recorder;
  try {
    const guide = await read('SignalGuide');
    const els = {
      by: await community.asStaff('els@wonen.example', 'admin', 'Els'),
      inConsole: true,
    } as const;
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.rows((db) => seedCommitments({ ...community, db }));
    await community.asResident('ina.1@voorbeeld.example', 'De Linde 1', 'Ina');
    const { signedIn, isBack, token } = await signIn('ina.1@voorbeeld.example');
    const codeSent = await recorder.session('code', { email: 'ina.1@voorbeeld.example', language: 'nl' });
    return {
      guide,
      promises: await read('PromisesToName', { language: 'nl' }),
      signedIn,
      isBack,
      codeSent,
      ...(await telling(recorder, { token }, els)),
      ...(await around(recorder, els)),
    };
  } finally {
    await community.close();
  }
}

type Staff = { readonly by: { readonly token: string }; readonly inConsole: true };

async function telling(recorder: Recorder, by: { token: string }, els: Staff): Promise<Recordings> {
  const { act, mine, community } = recorder;
  const told = { kind: 'BROKEN', text: 'De voordeur valt niet in het slot.', language: 'nl' };
  const nothing = await mine('MySignals', { language: 'nl' }, { by });
  const sent = await act('SendSignal', told, { by });
  const { id: signal } = sent.answer.data.sendSignal.signal;
  const waiting = await mine('MySignals', { language: 'nl' }, { by });
  await act('TakeSignal', { signal }, els);
  const taken = await mine('MySignals', { language: 'nl' }, { by });
  community.clock.passDays(8);
  const again = { by: await community.asResident('ina.1@voorbeeld.example', 'De Linde 1', 'Ina') };
  const staff = {
    by: await community.asStaff('els@wonen.example', 'admin', 'Els'),
    inConsole: true,
  } as const;
  const late = await mine('MySignals', { language: 'nl' }, again);
  const answer = { signal, text: 'Het slot is nieuw. Kijk je of het werkt?', job: 'Opzichter' };
  await act('AnswerSignal', answer, staff);
  const answered = await mine('MySignals', { language: 'nl' }, again);
  const helped = await act('JudgeSignal', { signal, verdict: 'HELPED' }, again);
  const mineHelped = await mine('MySignals', { language: 'nl' }, again);
  const notHelped = await act('JudgeSignal', { signal, verdict: 'NOT_HELPED' }, again);
  const mineNotHelped = await mine('MySignals', { language: 'nl' }, again);
  const badNumber = await act('JudgeSignal', { signal, verdict: 'NOT_HELPED', phone: '12' }, again);
  const asked = await act('JudgeSignal', { signal, verdict: 'NOT_HELPED', phone: '0612345678' }, again);
  const mineAsked = await mine('MySignals', { language: 'nl' }, again);
  const empty = await act('SendSignal', { ...told, text: ' ' }, again);
  const second = await act('SendSignal', { ...told, kind: 'TIP', text: 'Zet een kast in de hal.' }, again);
  const two = await mine('MySignals', { language: 'nl' }, again);
  const gone = { signal: second.answer.data.sendSignal.signal.id };
  const withdrawn = await act('WithdrawSignal', gone, again);
  const afterWithdrawing = await mine('MySignals', { language: 'nl' }, again);
  return {
    ...(await wishing(recorder, signal, { again, staff })),
    nothing,
    sent,
    waiting,
    taken,
    late,
    answered,
    helped,
    mineHelped,
    notHelped,
    mineNotHelped,
    badNumber,
    asked,
    mineAsked,
    empty,
    two,
    withdrawn,
    afterWithdrawing,
  };
}

/** Everybody may read about it; and what was entered for somebody is theirs, or not. */
async function wishing(
  { act, mine, read }: Recorder,
  signal: string,
  { again, staff }: { again: { by: { token: string } }; staff: Staff },
): Promise<Recordings> {
  const own = () => mine('MySignals', { language: 'nl' }, again);
  const lets = await act('LetAllReadSignal', { signal, allowed: true }, again);
  const mineLets = await own();
  const story = { text: 'Een voordeur viel niet in het slot.', answer: 'Er zit een nieuw slot in.' };
  await act('ShowSignalToAll', { signal, ...story }, staff);
  const mineShown = await own();
  const guideForAll = await read('SignalGuide');
  const letsNot = await act('LetAllReadSignal', { signal, allowed: false }, again);
  const mineLetsNot = await own();
  const told = { kind: 'TIP', source: 'PHONE', text: 'Een bank bij de vijver.' };
  const entered = await act('EnterSignal', told, staff);
  const { id } = entered.answer.data.enterSignal.signal.row;
  await act('LinkSignal', { signal: id, email: 'ina.1@voorbeeld.example', consent: 'PHONE' }, staff);
  const mineEntered = await own();
  const unlinked = await act('UnlinkSignal', { signal: id }, again);
  return {
    lets,
    mineLets,
    mineShown,
    guideForAll,
    letsNot,
    mineLetsNot,
    mineEntered,
    unlinked,
    mineUnlinked: await own(),
  };
}

/** How fast was answered, and whom else one can go to. */
async function around({ community, act, read }: Recorder, _: Staff): Promise<Recordings> {
  const els = { by: await community.asStaff('els@wonen.example', 'admin', 'Els'), inConsole: true } as const;
  const settings = {
    version: 0,
    daysComplaint: 5,
    daysTip: 10,
    repairPhone: '000 000 00 11',
    committeeName: 'Klachtencommissie Maas',
    committeeLink: 'https://klachten.example/',
  };
  await act('ChangeSignalSettings', settings, els);
  await plantAnswered(community);
  await community.rows((db) => countSignalTimes({ ...community, db }));
  return {
    guideWithTimes: await read('SignalGuide'),
    guideOfMolenveld: await read('SignalGuide', { neighbourhood: 'molenveld' }),
  };
}
