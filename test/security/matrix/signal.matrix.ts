import { act } from './act.ts';
import { doing, eachTheirOwn, everybody, type Ask, type Cells, type Matrix } from './matrix.ts';

const guide: Ask = {
  text: `{ signalGuide { __typename repairPhone nuisancePhone answerDays tipDays
    committee { name link phone } times { neighbourhood inTimeOfTen } forAll { kind text answer language on } } }`,
};
const read = (at: string, value: unknown): Cells => ({
  ask: guide,
  at: `signalGuide.${at}`,
  sees: everybody(value, { elsewhere: value }),
});
/** Where an organisation decided nothing, nothing is there but its own number. */
const undecided = (at: string): Cells => ({
  ask: guide,
  at: `signalGuide.${at}`,
  sees: everybody(at.startsWith('times') ? 8 : 'Klachtencommissie', { elsewhere: null }),
});

const own: Ask = {
  text: `query ($after: ID) { viewer { signals(first: 1, after: $after, language: "nl") {
    nodes { id number kind text language sentOn answerBy late state promise verdict callAsked canJudge canWithdraw
      source letsAllRead shown { text }
      answers { id text language on author job } }
    hasMore endCursor
  } } }`,
};
/** The newest of Ina's: one that waits. */
const newest = (field: string, ina: unknown): Cells => ({
  ask: own,
  at: `viewer.signals.nodes.0.${field}`,
  sees: ofIna(ina, null),
});
/** The one before: it was answered. */
const answered = (field: string, ina: unknown): Cells => ({
  ask: { ...own, variables: { after: '{signal-to-withdraw}' } },
  at: `viewer.signals.nodes.0.${field}`,
  sees: ofIna(ina, null),
});
const ofIna = (author: unknown, others: unknown) =>
  eachTheirOwn({
    guest: others,
    sameBuilding: others,
    otherBuilding: others,
    elsewhere: others,
    staff: others,
    author,
  });

const telling = (values: object = {}): Ask =>
  act(
    'sendSignal',
    { kind: 'TIP', text: 'Een kast in de hal.', language: 'nl', ...values },
    'signal { text state }',
  );
const tell = telling();
const signedIn = (value: unknown) => doing({ visitor: null, signedIn: value, elsewhere: value });
const refused = (code: string) => doing({ visitor: 'SIGN_IN_NEEDED', signedIn: code, elsewhere: code });

const judging = (values: object = {}): Ask =>
  act('judgeSignal', { signal: '{signal}', verdict: 'PARTLY', ...values }, 'signal { verdict }');
const withdrawing = (values: object = {}): Ask =>
  act('withdrawSignal', { signal: '{signal-to-withdraw}', ...values }, 'signal');
const judge = judging();
const withdraw = withdrawing();
const authorOnly = (value: unknown) =>
  doing({ visitor: null, signedIn: null, elsewhere: null, author: value });
const notTheirs = (author: unknown) =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn: 'NOT_FOUND', elsewhere: 'NOT_FOUND', author });

const letting = (values: object = {}): Ask =>
  act('letAllReadSignal', { signal: '{signal}', allowed: true, ...values }, 'signal { letsAllRead }');
const unlinking = (values: object = {}): Ask =>
  act('unlinkSignal', { signal: '{signal-to-unlink}', ...values });
/** What both want everybody to read; and nothing of what one of them takes back. */
const shown = (field: string, value: unknown): Cells => ({
  ask: guide,
  at: `signalGuide.forAll.0.${field}`,
  sees: everybody(value, { elsewhere: null }),
});

/** Everybody reads how fast is answered; what was told is its sender's alone. */
export const signal: Matrix = {
  'Query.signalGuide': read('__typename', 'SignalGuide'),
  'SignalGuide.repairPhone': {
    ask: guide,
    at: 'signalGuide.repairPhone',
    sees: everybody('010 765 43 21', { elsewhere: '111 111 11 11' }),
  },
  'SignalGuide.nuisancePhone': {
    ask: guide,
    at: 'signalGuide.nuisancePhone',
    sees: everybody('000 000 00 00', { elsewhere: '111 111 11 11' }),
  },
  'SignalGuide.answerDays': {
    ask: guide,
    at: 'signalGuide.answerDays',
    sees: everybody(4, { elsewhere: 5 }),
  },
  'SignalGuide.tipDays': read('tipDays', 10),
  'SignalGuide.committee': undecided('committee.name'),
  'ComplaintsCommittee.name': undecided('committee.name'),
  'ComplaintsCommittee.link': {
    ask: guide,
    at: 'signalGuide.committee.link',
    sees: everybody('https://klachten.example/', { elsewhere: null }),
  },
  'ComplaintsCommittee.phone': read('committee.phone', null),
  'SignalGuide.times': undecided('times.inTimeOfTen'),
  'SignalGuide.times(neighbourhood)': {
    ask: { text: '{ signalGuide { times(neighbourhood: "havenkwartier") { inTimeOfTen } } }' },
    at: 'signalGuide.times',
    sees: everybody(null, { elsewhere: null }),
  },
  'SignalTimes.neighbourhood': {
    ask: { text: '{ signalGuide { times(neighbourhood: "molenveld") { neighbourhood } } }' },
    at: 'signalGuide.times.neighbourhood',
    sees: everybody('Molenveld', { elsewhere: null }),
  },
  'SignalTimes.inTimeOfTen': undecided('times.inTimeOfTen'),
  'SignalGuide.forAll': [
    shown('text', 'Wat iedereen leest'),
    { ask: guide, at: 'signalGuide.forAll.1', sees: everybody(null, { elsewhere: null }) },
  ],
  'SignalForAll.kind': shown('kind', 'COMPLAINT'),
  'SignalForAll.text': shown('text', 'Wat iedereen leest'),
  'SignalForAll.answer': shown('answer', 'Wat wij deden'),
  'SignalForAll.language': shown('language', 'nl'),
  'SignalForAll.on': shown('on', '2026-11-23'),
  'Signal.source': answered('source', 'WEB'),
  'Signal.letsAllRead': answered('letsAllRead', true),
  'Signal.shown': answered('shown.text', 'Wat iedereen leest'),
  'SignalAnswer.id': answered('answers.0.id', '{answer-to-ina}'),
  'JudgeSignalInput.answer': {
    ask: judging({ answer: '{words}' }),
    at: 'done.code',
    sees: notTheirs('NOT_FOUND'),
  },
  'Mutation.letAllReadSignal': { ask: letting(), at: 'done.code', sees: notTheirs(null) },
  'LetAllReadSignalPayload.clientMutationId': {
    ask: letting(),
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}'),
  },
  'LetAllReadSignalPayload.signal': { ask: letting(), at: 'done.signal.letsAllRead', sees: authorOnly(true) },
  'LetAllReadSignalInput.clientMutationId': {
    ask: letting({ clientMutationId: 'let-all-id-of-everybody' }),
    at: 'done.signal.letsAllRead',
    sees: authorOnly(true),
  },
  'LetAllReadSignalInput.signal': {
    ask: letting({ signal: '{words}' }),
    at: 'done.code',
    sees: notTheirs('NOT_FOUND'),
  },
  'LetAllReadSignalInput.allowed': {
    // Nothing was answered that others could read about.
    ask: letting({ signal: '{signal-to-withdraw}' }),
    at: 'done.code',
    sees: notTheirs('NOT_FOR_ALL'),
  },
  'Mutation.unlinkSignal': { ask: unlinking(), at: 'done.code', sees: notTheirs(null) },
  'UnlinkSignalPayload.clientMutationId': {
    // Done before with this id: it is answered as it was then.
    ask: unlinking({ clientMutationId: 'unlink-signal-of-everybody' }),
    at: 'done.clientMutationId',
    sees: authorOnly(null),
  },
  'UnlinkSignalInput.clientMutationId': {
    ask: unlinking({ signal: '{signal}', clientMutationId: 'unlink-id-of-everybody' }),
    at: 'done.code',
    sees: notTheirs('CHOICE_NOT_OFFERED'),
  },
  'UnlinkSignalInput.signal': {
    ask: unlinking({ signal: '{signal}' }),
    at: 'done.code',
    sees: notTheirs('CHOICE_NOT_OFFERED'),
  },
  'Viewer.signals': newest('id', '{signal-to-withdraw}'),
  'Viewer.signals(first)': { ask: own, at: 'viewer.signals.hasMore', sees: ofIna(true, false) },
  'Viewer.signals(after)': answered('id', '{signal}'),
  // Nothing that Ina told is about a promise.
  'Viewer.signals(language)': newest('promise', null),
  'SignalConnection.nodes': newest('id', '{signal-to-withdraw}'),
  'SignalConnection.hasMore': { ask: own, at: 'viewer.signals.hasMore', sees: ofIna(true, false) },
  'SignalConnection.endCursor': {
    ask: own,
    at: 'viewer.signals.endCursor',
    sees: ofIna('{signal-to-withdraw}', null),
  },
  'Signal.id': newest('id', '{signal-to-withdraw}'),
  'Signal.number': answered('number', '482\u00a0913'),
  'Signal.kind': answered('kind', 'COMPLAINT'),
  'Signal.text': answered('text', 'Klacht van Ina'),
  'Signal.language': answered('language', 'nl'),
  'Signal.sentOn': answered('sentOn', '2026-11-20'),
  'Signal.answerBy': answered('answerBy', '2027-06-01'),
  'Signal.late': answered('late', false),
  'Signal.state': answered('state', 'ANSWERED'),
  'Signal.promise': answered('promise', null),
  'Signal.answers': answered('answers.0.text', 'Antwoord aan Ina'),
  'Signal.verdict': answered('verdict', null),
  'Signal.callAsked': answered('callAsked', false),
  'Signal.canJudge': answered('canJudge', true),
  'Signal.canWithdraw': newest('canWithdraw', true),
  'SignalAnswer.text': answered('answers.0.text', 'Antwoord aan Ina'),
  'SignalAnswer.language': answered('answers.0.language', 'nl'),
  'SignalAnswer.on': answered('answers.0.on', '2026-11-23'),
  'SignalAnswer.author': answered('answers.0.author', 'Els'),
  'SignalAnswer.job': answered('answers.0.job', 'Opzichter'),
  'Mutation.sendSignal': [
    {
      ask: tell,
      at: 'done.code',
      sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: null, elsewhere: null }),
    },
  ],
  'SendSignalPayload.clientMutationId': {
    ask: tell,
    at: 'done.clientMutationId',
    sees: signedIn('{new-id}'),
  },
  'SendSignalPayload.signal': { ask: tell, at: 'done.signal.state', sees: signedIn('WAITING') },
  'SendSignalInput.clientMutationId': {
    ask: telling({ clientMutationId: 'signal-id-of-everybody' }),
    at: 'done.signal.text',
    sees: signedIn('Een kast in de hal.'),
  },
  'SendSignalInput.kind': {
    ask: telling({ commitment: '{promise}' }),
    at: 'done.code',
    sees: refused('NOT_FOUND'),
  },
  'SendSignalInput.text': { ask: telling({ text: '  ' }), at: 'done.code', sees: refused('TEXT_EMPTY') },
  'SendSignalInput.language': {
    ask: telling({ language: 'ar' }),
    at: 'done.signal.state',
    sees: signedIn('WAITING'),
  },
  'SendSignalInput.commitment': {
    ask: telling({ kind: 'PROMISE', commitment: '{words}' }),
    at: 'done.code',
    sees: refused('NOT_FOUND'),
  },
  'Mutation.judgeSignal': { ask: judge, at: 'done.code', sees: notTheirs(null) },
  'JudgeSignalPayload.clientMutationId': {
    ask: judge,
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}'),
  },
  'JudgeSignalPayload.signal': { ask: judge, at: 'done.signal.verdict', sees: authorOnly('PARTLY') },
  'JudgeSignalInput.clientMutationId': {
    ask: judging({ clientMutationId: 'judge-id-of-everybody' }),
    at: 'done.signal.verdict',
    sees: authorOnly('PARTLY'),
  },
  'JudgeSignalInput.signal': [
    { ask: judging({ signal: '{words}' }), at: 'done.code', sees: notTheirs('NOT_FOUND') },
    // Nothing was answered that could have helped.
    {
      ask: judging({ signal: '{signal-to-withdraw}' }),
      at: 'done.code',
      sees: notTheirs('EDIT_WINDOW_OVER'),
    },
  ],
  'JudgeSignalInput.verdict': {
    ask: judging({ verdict: 'HELPED' }),
    at: 'done.signal.verdict',
    sees: authorOnly('HELPED'),
  },
  'JudgeSignalInput.phone': {
    ask: judging({ verdict: 'NOT_HELPED', phone: '12' }),
    at: 'done.code',
    sees: notTheirs('PHONE_NOT_READABLE'),
  },
  'Mutation.withdrawSignal': { ask: withdraw, at: 'done.code', sees: notTheirs(null) },
  'WithdrawSignalPayload.clientMutationId': {
    ask: withdraw,
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}'),
  },
  'WithdrawSignalPayload.signal': {
    ask: withdraw,
    at: 'done.signal',
    sees: authorOnly('{signal-to-withdraw}'),
  },
  'WithdrawSignalInput.clientMutationId': {
    ask: withdrawing({ signal: '{signal}', clientMutationId: 'withdraw-signal-of-everybody' }),
    at: 'done.code',
    sees: notTheirs('ALREADY_ANSWERED'),
  },
  'WithdrawSignalInput.signal': {
    ask: withdrawing({ signal: '{signal}' }),
    at: 'done.code',
    sees: notTheirs('ALREADY_ANSWERED'),
  },
};
