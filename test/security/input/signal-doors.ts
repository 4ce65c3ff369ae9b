import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { signalForTests } from '../../../packages/server/src/testing/signals.ts';
import type { Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** What a resident told: each thing can be done with one that nothing was done with yet. */
export interface SignalsToUse {
  /** Answered, and it stays so. */
  readonly answered: string;
  /** What was answered to it. */
  readonly answer: string;
  /** It waits, and it stays so. */
  readonly waiting: string;
  /** Somebody who can look into one. */
  readonly staff: string;
  /** It waits; another one each time. */
  fresh(): string;
  /** Entered for somebody, and of nobody; another one each time. */
  entered(): string;
  /** Entered for whoever does something with it, and theirs; another one each time. */
  linked(): string;
  /** Of the settings as they stand now; each that is taken makes another one. */
  version(isGood: boolean): number;
}

const spare = 60;

export async function signalsToUse(community: TestCommunity, of: { email: string }): Promise<SignalsToUse> {
  const { organisation, clock } = community;
  return community.rows(async (db) => {
    const { id: sender_id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', of.email)
      .executeTakeFirstOrThrow();
    const { id: els } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', 'els@wonen.example')
      .executeTakeFirstOrThrow();
    // Els is away, and the resident does her work.
    await db
      .insertInto('stand_in')
      .values({
        organisation_id: organisation.id,
        colleague_id: els,
        stand_in_id: sender_id,
        until: '2036-01-01',
      })
      .execute();
    const signal = (more: object = {}) => signalForTests({ db, organisation, clock }, { sender_id, ...more });
    const answer = randomUUID();
    const answered = await signal({ answered_on: '2026-11-23', for_all_on: '2026-11-23' });
    await db
      .insertInto('signal_answer')
      .values({
        organisation_id: organisation.id,
        id: answer,
        signal_id: answered,
        text: 'Wij komen.',
        language: 'nl',
        author_id: null,
        job: 'Opzichter',
        answered_at: clock.now(),
      })
      .execute();
    const waiting = await signal();
    const pile: string[] = [];
    for (let made = 0; made < spare; made++) pile.push(globally(await signal()));
    const ofNobody: string[] = [];
    const ofSomebody: string[] = [];
    for (let made = 0; made < spare; made++) {
      ofNobody.push(globally(await signal({ source: 'phone', sender_id: null })));
      ofSomebody.push(globally(await signal({ source: 'phone', consent_how: 'phone' })));
    }
    let version = 0;
    return {
      answered: globally(answered),
      waiting: globally(waiting),
      staff: globally(els, 'Colleague'),
      answer: globally(answer, 'SignalAnswer'),
      fresh: () => pile.pop()!,
      entered: () => ofNobody.pop()!,
      linked: () => ofSomebody.pop()!,
      // What is bad changes nothing, whatever it is.
      version: (isGood) => (isGood ? version++ : -1),
    };
  });
}

const globally = (id: string, type = 'Signal') => globalId(type, id);

const times: Operation = {
  text: 'query ($neighbourhood: String) { signalGuide { times(neighbourhood: $neighbourhood) { inTimeOfTen } } }',
  variables: () => ({ neighbourhood: 'molenveld' }),
  done: '"signalGuide":{"times"',
};
const own: Operation = {
  text: `query ($first: Int, $after: ID, $language: String) {
    viewer { signals(first: $first, after: $after, language: $language) { nodes { number } } }
  }`,
  variables: ({ signals }) => ({ first: 5, after: signals.waiting, language: 'nl' }),
  done: '"signals":{"nodes":[',
};
const atWork: Operation = {
  text: `query ($show: SignalsAtWorkShown!, $number: String, $id: ID!, $month: String!) { console {
    signals(show: $show, number: $number) { mine } signal(id: $id) { mayAnswer } signalMonth(month: $month) { month }
  } }`,
  variables: ({ signals }) => ({ show: 'WAITING', number: '200000', id: signals.waiting, month: '2026-11' }),
  inConsole: true,
  done: '"signal":{"mayAnswer":true}',
};

export const signalQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'SignalGuide.times(neighbourhood)': [times, 'neighbourhood'],
  'Viewer.signals(first)': [own, 'first'],
  'Viewer.signals(after)': [own, 'after'],
  'Viewer.signals(language)': [own, 'language'],
  'Console.signals(show)': [atWork, 'show'],
  'Console.signals(number)': [atWork, 'number'],
  'Console.signal(id)': [atWork, 'id'],
  'Console.signalMonth(month)': [atWork, 'month'],
};

/** What the staff do. */
export const signalMutations: Readonly<Record<string, Values>> = {
  takeSignal: ({ signals }) => ({ signal: signals.waiting, over: true }),
  linkSignal: ({ signals }, isGood) => ({
    signal: isGood ? signals.entered() : signals.waiting,
    email: 'ina@voorbeeld.nl',
    consent: 'PHONE',
  }),
  showSignalToAll: ({ signals }) => ({
    signal: signals.answered,
    text: 'Een lamp was stuk.',
    answer: 'Hij is gemaakt.',
  }),
  hideSignalFromAll: ({ signals }) => ({ signal: signals.waiting }),
  handOverSignal: ({ signals }) => ({ signal: signals.waiting, to: signals.staff }),
  noteOnSignal: ({ signals }) => ({ signal: signals.waiting, text: 'Gebeld.' }),
  answerSignal: ({ signals }, isGood) => ({
    signal: isGood ? signals.fresh() : signals.waiting,
    text: 'Wij komen kijken.',
    job: 'Opzichter',
  }),
  setStandIn: ({ colleague }) => ({ to: colleague, until: '2026-12-31' }),
  endStandIn: () => ({}),
  enterSignal: () => ({ kind: 'COMPLAINT', source: 'PHONE', text: 'De lift piept.' }),
  changeSignalSettings: ({ signals }, isGood) => ({
    version: signals.version(isGood),
    daysComplaint: 5,
    daysTip: 10,
    repairPhone: '010 123 45 67',
    nuisancePhone: '010 123 45 67',
    committeeName: 'Klachtencommissie',
    committeeLink: 'https://klachten.example/',
    committeePhone: '010 123 45 67',
  }),
};

/** What people do on pages of the website. */
export const tellingMutations: Readonly<Record<string, Values>> = {
  sendSignal: ({ promises }) => ({
    kind: 'PROMISE',
    text: 'Dit is niet gedaan.',
    language: 'nl',
    commitment: promises.open,
  }),
  judgeSignal: ({ signals }) => ({
    signal: signals.answered,
    verdict: 'NOT_HELPED',
    answer: signals.answer,
    phone: '06 12345678',
  }),
  letAllReadSignal: ({ signals }) => ({ signal: signals.answered, allowed: true }),
  unlinkSignal: ({ signals }, isGood) => ({ signal: isGood ? signals.linked() : signals.waiting }),
  withdrawSignal: ({ signals }, isGood) => ({ signal: isGood ? signals.fresh() : signals.waiting }),
};

export const signalFields: Readonly<Record<string, readonly string[]>> = {
  sendSignal: ['kind', 'text', 'language', 'commitment'],
  judgeSignal: ['signal', 'verdict', 'answer', 'phone'],
  letAllReadSignal: ['signal', 'allowed'],
  unlinkSignal: ['signal'],
  linkSignal: ['signal', 'email', 'consent'],
  showSignalToAll: ['signal', 'text', 'answer'],
  hideSignalFromAll: ['signal'],
  withdrawSignal: ['signal'],
  takeSignal: ['signal', 'over'],
  handOverSignal: ['signal', 'to'],
  noteOnSignal: ['signal', 'text'],
  answerSignal: ['signal', 'text', 'job'],
  setStandIn: ['to', 'until'],
  endStandIn: [],
  enterSignal: ['kind', 'source', 'text'],
  changeSignalSettings: [
    'version',
    'daysComplaint',
    'daysTip',
    'repairPhone',
    'nuisancePhone',
    'committeeName',
    'committeeLink',
    'committeePhone',
  ],
};
