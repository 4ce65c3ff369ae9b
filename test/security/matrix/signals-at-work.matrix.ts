import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const row = `id number kind state source sentOn answerBy late answeredOn verdict ownedBy mine building neighbourhood`;
const asked: Ask = {
  text: `query ($id: ID!, $month: String!) { console {
    signals(show: ANSWERED) { ${row} }
    signal(id: $id) { __typename row { id } text language sender promise callPhone mayAnswer mayLink letsAllRead shown { text }
      answers { text } notes { text author on } }
    signalOwners { id firstName }
    signalMonth(month: $month) { month middleDays divided
      received { count few } answered { count few } inTime { count few } open { count few } late { count few }
      byKind { kind count { count } } byPlace { neighbourhood count { count } } byVerdict { verdict count { count few } } }
    signalSettings { daysComplaint daysTip repairPhone nuisancePhone committeeName committeeLink committeePhone version }
  } }`,
  variables: { id: '{signal}', month: '2026-11' },
};
/** For the staff, of whom an admin is one; an editor has no work with it. */
const seen = (at: string, admin: unknown): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});
const listed = (field: string, admin: unknown) => seen(`signals.0.${field}`, admin);
const other = (variables: object, at: string): Cells => ({
  ask: { text: asked.text, variables: { ...asked.variables, ...variables } },
  at: `console.${at}`,
  sees: atWork({ editor: null, admin: null }),
});

const taking = { signal: '{signal-to-take}' };
const take = act('takeSignal', taking, 'signal { row { mine } }');
const linking = (signal: string) => ({ signal, email: 'noor@verborgen.nl', consent: 'PHONE' });
const link = (signal: string) => act('linkSignal', linking(signal), 'signal { sender }');
const showing = { signal: '{signal}', text: 'Wat iedereen leest', answer: 'Wat wij deden' };
const show = act('showSignalToAll', showing, 'signal { shown { text } }');
const hiding = { signal: '{signal-to-take}' };
const hide = act('hideSignalFromAll', hiding, 'signal { letsAllRead }');
const handing = { signal: '{signal-to-take}', to: '{els}' };
const hand = act('handOverSignal', handing, 'signal { row { ownedBy } }');
const noting = { signal: '{signal-to-take}', text: 'Gebeld.' };
const note = act('noteOnSignal', noting, 'signal { notes { text } }');
const entering = { kind: 'TIP', source: 'PHONE', text: 'Een bank erbij.' };
const enter = act('enterSignal', entering, 'signal { text row { source } }');
const answering = (signal: string) => ({ signal, text: 'Wij komen kijken.', job: 'Opzichter' });
const answer = (signal: string) => act('answerSignal', answering(signal), 'signal { row { state } }');
const changing = { version: 1, daysComplaint: 4, daysTip: 10, repairPhone: '010 765 43 21' };
const change = act('changeSignalSettings', { ...changing, version: 0 }, 'settings { version }');

/** What residents told is work of the staff alone, in the console; that one was opened is written down. */
export const signalsAtWork: Matrix = {
  'Console.signals': listed('id', '{signal}'),
  'Console.signals(show)': {
    ask: { text: '{ console { signals(show: LATE) { id } } }' },
    at: 'console.signals',
    sees: atWork({ editor: null, admin: [] }),
  },
  'Console.signals(number)': {
    ask: { text: '{ console { signals(show: LATE, number: "482 913") { id } } }' },
    at: 'console.signals.0.id',
    sees: atWork({ editor: null, admin: '{signal}' }),
  },
  'SignalAtWork.id': listed('id', '{signal}'),
  'SignalAtWork.number': listed('number', '482\u00a0913'),
  'SignalAtWork.kind': listed('kind', 'COMPLAINT'),
  'SignalAtWork.state': listed('state', 'ANSWERED'),
  'SignalAtWork.source': listed('source', 'WEB'),
  'SignalAtWork.sentOn': listed('sentOn', '2026-11-20'),
  'SignalAtWork.answerBy': listed('answerBy', '2027-06-01'),
  'SignalAtWork.late': listed('late', false),
  'SignalAtWork.answeredOn': listed('answeredOn', '2026-11-23'),
  'SignalAtWork.verdict': listed('verdict', null),
  'SignalAtWork.ownedBy': listed('ownedBy', 'Els'),
  'SignalAtWork.mine': listed('mine', true),
  'SignalAtWork.building': listed('building', null),
  'SignalAtWork.neighbourhood': listed('neighbourhood', null),
  'Console.signal': seen('signal.__typename', 'OpenSignal'),
  'Console.signal(id)': other({ id: '{words}' }, 'signal'),
  'OpenSignal.row': seen('signal.row.id', '{signal}'),
  'OpenSignal.text': seen('signal.text', 'Klacht van Ina'),
  'OpenSignal.language': seen('signal.language', 'nl'),
  'OpenSignal.sender': seen('signal.sender', 'Ina'),
  'OpenSignal.promise': seen('signal.promise', null),
  'OpenSignal.answers': seen('signal.answers.0.text', 'Antwoord aan Ina'),
  'OpenSignal.notes': seen('signal.notes.0.text', 'Notitie over Ina'),
  'OpenSignal.callPhone': seen('signal.callPhone', null),
  'OpenSignal.mayAnswer': seen('signal.mayAnswer', false),
  'OpenSignal.mayLink': seen('signal.mayLink', false),
  'OpenSignal.letsAllRead': seen('signal.letsAllRead', true),
  'OpenSignal.shown': seen('signal.shown.text', 'Wat iedereen leest'),
  'Mutation.linkSignal': code(link('{signal-to-link}'), null),
  'LinkSignalPayload.clientMutationId': payload(
    link('{signal-to-link-next}'),
    'clientMutationId',
    '{new-id}',
  ),
  'LinkSignalPayload.signal': payload(link('{signal-to-link-last}'), 'signal.sender', 'Noor'),
  ...wrongIn('linkSignal', 'LinkSignalInput', linking('{signal-to-take}'), {
    signal: ['{words}', 'NOT_FOUND'],
    email: ['noor', 'CHOICE_NOT_OFFERED'],
    consent: ['PAPER', 'CHOICE_NOT_OFFERED'],
  }),
  'Mutation.showSignalToAll': code(show, null),
  'ShowSignalToAllPayload.clientMutationId': payload(show, 'clientMutationId', '{new-id}'),
  'ShowSignalToAllPayload.signal': payload(show, 'signal.shown.text', 'Wat iedereen leest'),
  ...wrongIn('showSignalToAll', 'ShowSignalToAllInput', showing, {
    signal: ['{signal-to-take}', 'NOT_FOR_ALL'],
    text: [' ', 'TEXT_EMPTY'],
    answer: [' ', 'TEXT_EMPTY'],
  }),
  'Mutation.hideSignalFromAll': code(hide, null),
  'HideSignalFromAllPayload.clientMutationId': payload(hide, 'clientMutationId', '{new-id}'),
  'HideSignalFromAllPayload.signal': payload(hide, 'signal.letsAllRead', false),
  ...wrongIn('hideSignalFromAll', 'HideSignalFromAllInput', hiding, { signal: ['{words}', 'NOT_FOUND'] }),
  'TakeSignalInput.over': code(act('takeSignal', { ...taking, over: true }), null),
  'SignalNote.text': seen('signal.notes.0.text', 'Notitie over Ina'),
  'SignalNote.author': seen('signal.notes.0.author', 'Els'),
  'SignalNote.on': seen('signal.notes.0.on', '2026-11-23'),
  'Console.signalOwners': seen('signalOwners.0.firstName', 'Els'),
  'SignalOwner.id': seen('signalOwners.0.id', '{els}'),
  'SignalOwner.firstName': seen('signalOwners.0.firstName', 'Els'),
  'Console.signalMonth': seen('signalMonth.month', '2026-11'),
  'Console.signalMonth(month)': other({ month: '2026-13' }, 'signalMonth'),
  'SignalMonth.month': seen('signalMonth.month', '2026-11'),
  'SignalMonth.received': seen('signalMonth.received.count', 20),
  'SignalMonth.answered': seen('signalMonth.answered', { count: 15, few: false }),
  'SignalMonth.inTime': seen('signalMonth.inTime', { count: 15, few: false }),
  'SignalMonth.middleDays': seen('signalMonth.middleDays', 6),
  'SignalMonth.divided': seen('signalMonth.divided', true),
  'SignalMonth.open': seen('signalMonth.open.count', 5),
  'SignalMonth.late': seen('signalMonth.late', { count: 0, few: false }),
  'SignalMonth.byKind': seen('signalMonth.byKind.3.count.count', 5),
  'SignalMonth.byPlace': seen('signalMonth.byPlace.0.count.count', 20),
  'SignalMonth.byVerdict': seen('signalMonth.byVerdict.0.count.count', null),
  'SignalCount.count': seen('signalMonth.received.count', 20),
  'SignalCount.few': seen('signalMonth.byVerdict.0.count.few', true),
  'SignalCountOfKind.kind': seen('signalMonth.byKind.3.kind', 'COMPLAINT'),
  'SignalCountOfKind.count': seen('signalMonth.byKind.3.count.count', 5),
  'SignalCountOfPlace.neighbourhood': seen('signalMonth.byPlace.0.neighbourhood', null),
  'SignalCountOfPlace.count': seen('signalMonth.byPlace.0.count.count', 20),
  'SignalCountOfVerdict.verdict': seen('signalMonth.byVerdict.0.verdict', 'HELPED'),
  'SignalCountOfVerdict.count': seen('signalMonth.byVerdict.0.count.few', true),
  'Console.signalSettings': seen('signalSettings.version', 1),
  'SignalSettings.daysComplaint': seen('signalSettings.daysComplaint', 4),
  'SignalSettings.daysTip': seen('signalSettings.daysTip', 10),
  'SignalSettings.repairPhone': seen('signalSettings.repairPhone', '010 765 43 21'),
  'SignalSettings.nuisancePhone': seen('signalSettings.nuisancePhone', null),
  'SignalSettings.committeeName': seen('signalSettings.committeeName', 'Klachtencommissie'),
  'SignalSettings.committeeLink': seen('signalSettings.committeeLink', 'https://klachten.example/'),
  'SignalSettings.committeePhone': seen('signalSettings.committeePhone', null),
  'SignalSettings.version': seen('signalSettings.version', 1),
  'Mutation.takeSignal': code(take, null),
  'TakeSignalPayload.clientMutationId': payload(take, 'clientMutationId', '{new-id}'),
  'TakeSignalPayload.signal': payload(take, 'signal.row.mine', true),
  ...wrongIn('takeSignal', 'TakeSignalInput', taking, { signal: ['{words}', 'NOT_FOUND'] }),
  'Mutation.handOverSignal': code(hand, null),
  'HandOverSignalPayload.clientMutationId': payload(hand, 'clientMutationId', '{new-id}'),
  'HandOverSignalPayload.signal': payload(hand, 'signal.row.ownedBy', 'Els'),
  ...wrongIn('handOverSignal', 'HandOverSignalInput', handing, {
    signal: ['{words}', 'NOT_FOUND'],
    to: ['{words}', 'NOT_FOUND'],
  }),
  'Mutation.noteOnSignal': code(note, null),
  'NoteOnSignalPayload.clientMutationId': payload(note, 'clientMutationId', '{new-id}'),
  'NoteOnSignalPayload.signal': payload(note, 'signal.notes.0.text', 'Gebeld.'),
  ...wrongIn('noteOnSignal', 'NoteOnSignalInput', noting, {
    signal: ['{words}', 'NOT_FOUND'],
    text: [' ', 'TEXT_EMPTY'],
  }),
  'Mutation.answerSignal': code(answer('{signal-to-answer}'), null),
  'AnswerSignalPayload.clientMutationId': payload(
    answer('{signal-to-answer-next}'),
    'clientMutationId',
    '{new-id}',
  ),
  'AnswerSignalPayload.signal': payload(answer('{signal-to-answer-last}'), 'signal.row.state', 'ANSWERED'),
  ...wrongIn('answerSignal', 'AnswerSignalInput', answering('{signal-to-take}'), {
    signal: ['{words}', 'NOT_FOUND'],
    text: [' ', 'TEXT_EMPTY'],
    job: [' ', 'TEXT_EMPTY'],
  }),
  'Mutation.enterSignal': code(enter, null),
  'EnterSignalPayload.clientMutationId': payload(enter, 'clientMutationId', '{new-id}'),
  'EnterSignalPayload.signal': payload(enter, 'signal.row.source', 'PHONE'),
  'EnterSignalInput.kind': payload(
    act('enterSignal', { ...entering, kind: 'BROKEN' }, 'signal { row { kind } }'),
    'signal.row.kind',
    'BROKEN',
  ),
  'EnterSignalInput.source': payload(
    act('enterSignal', { ...entering, source: 'PAPER' }, 'signal { row { source } }'),
    'signal.row.source',
    'PAPER',
  ),
  ...wrongIn('enterSignal', 'EnterSignalInput', entering, { text: [' ', 'TEXT_EMPTY'] }),
  'Mutation.changeSignalSettings': code(change, 'CHANGED_MEANWHILE'),
  ...wrongIn('changeSignalSettings', 'ChangeSignalSettingsInput', changing, {
    version: [7, 'CHANGED_MEANWHILE'],
    daysComplaint: [0, 'CHOICE_NOT_OFFERED'],
    daysTip: [21, 'CHOICE_NOT_OFFERED'],
    repairPhone: ['bel', 'PHONE_NOT_READABLE'],
    nuisancePhone: ['bel', 'PHONE_NOT_READABLE'],
    committeeName: ['\u200b', 'TEXT_EMPTY'],
    committeeLink: ['http://x', 'LINK_NOT_READABLE'],
    committeePhone: ['bel', 'PHONE_NOT_READABLE'],
  }),
  'ChangeSignalSettingsPayload.clientMutationId': payload(
    act('changeSignalSettings', { ...changing, committeeName: 'Eerst' }, 'settings { version }'),
    'clientMutationId',
    '{new-id}',
  ),
  'ChangeSignalSettingsPayload.settings': payload(
    act('changeSignalSettings', { ...changing, version: 2 }, 'settings { version }'),
    'settings.version',
    3,
  ),
};
