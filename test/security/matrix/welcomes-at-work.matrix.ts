import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const asked: Ask = {
  text: `query ($id: ID!, $half: String!) { console {
    welcomes { id home firstName language keyOn endsOn contact deputy reach waits }
    welcome(id: $id) { __typename row { id } agreedOn agreedBy neighboursHear callPhone job steps { step } contacts { madeBy how on by note counts }
      contactCount checkIns { step face line language onPaper on } canExtend newcomerWantsMore contactWantsMore }
    welcomers { id firstName }
    welcomeHalfYear(half: $half) { half countedOn reached { reached notReached } version
      steps { step contact { made missed } faces { good soSo bad } } change { text author on } }
  } }`,
  variables: { id: '{welcome}', half: '2026-1' },
};
/** For the staff, of whom an admin is one; an editor has no work with it. */
const seen = (at: string, admin: unknown): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});
const listed = (field: string, admin: unknown) => seen(`welcomes.0.${field}`, admin);
const opened = (field: string, admin: unknown) => seen(`welcome.${field}`, admin);
const team: Ask = {
  text: 'query ($id: ID!) { console { welcome(id: $id) { row { waits } checkIns { face line } } } }',
  variables: { id: '{welcome-of-team}' },
};
/** Of the team: Els looks after it no more than anybody else. */
const teams = (field: string, admin: unknown): Cells => ({
  ask: team,
  at: `console.welcome.${field}`,
  sees: atWork({ editor: null, admin }),
});
const half = (field: string, admin: unknown) => seen(`welcomeHalfYear.${field}`, admin);
const other = (variables: object, at: string): Cells => ({
  ask: { text: asked.text, variables: { ...asked.variables, ...variables } },
  at: `console.${at}`,
  sees: atWork({ editor: null, admin: null }),
});

const announcing = {
  home: 'De Esdoorn 4',
  keyOn: '2026-12-01',
  language: 'pl',
  firstName: 'Ania',
  job: 'Opzichter',
};
const announce = act('announceWelcome', announcing, 'welcome { row { firstName } }');
const recording = { welcome: '{welcome-to-record}', how: 'PHONE', on: '2026-11-23', note: 'Gebeld.' };
const record = act('recordWelcomeContact', recording, 'welcome { contactCount }');
const entering = { welcome: '{welcome-to-enter}', step: 'WEEK_1', face: 'SO_SO', line: 'Gaat.' };
const enter = act('enterWelcomeCheckIn', entering, 'welcome { checkIns { face } }');
const appointing = { welcome: '{welcome-to-record}', contact: '{els}', job: 'Opzichter' };
const appoint = act('appointForWelcome', appointing, 'welcome { row { contact } }');
const ending = { welcome: '{welcome-to-end}', reason: 'OTHER' };
const end = act('endWelcome', ending, 'welcome { row { firstName } }');
const extending = { welcome: '{welcome-to-record}' };
const extend = act('extendWelcome', extending, 'welcome { contactWantsMore }');
const printing = { welcome: '{welcome-to-record}' };
const printed = act(
  'printWelcomeLetter',
  printing,
  'letter { firstName language home keyOn contact job organisation phone address code until }',
);
const letter = (field: string, admin: unknown) => payload(printed, `letter.${field}`, admin);
const writing = { half: '2026-2', text: 'Wij bellen eerder.', version: 0 };
const write = act('writeWelcomeChange', writing, 'halfYear { change { text } }');

/** Newcomers are the work of whoever looks after them, in the console; that one was opened is written down. */
export const welcomesAtWork: Matrix = {
  'Console.welcomes': listed('id', '{welcome}'),
  'WelcomeAtWork.id': listed('id', '{welcome}'),
  'WelcomeAtWork.home': listed('home', 'De Linde 12'),
  'WelcomeAtWork.firstName': listed('firstName', 'Ina die komt'),
  'WelcomeAtWork.language': listed('language', 'nl'),
  'WelcomeAtWork.keyOn': listed('keyOn', '2026-11-14'),
  'WelcomeAtWork.endsOn': listed('endsOn', '2027-05-14'),
  'WelcomeAtWork.contact': listed('contact', 'Els'),
  'WelcomeAtWork.deputy': listed('deputy', null),
  'WelcomeAtWork.reach': listed('reach', 'CONTACT'),
  'WelcomeAtWork.waits': [listed('waits', []), teams('row.waits', ['NOBODY', 'CALL'])],
  'Console.welcome': opened('__typename', 'OpenWelcome'),
  'Console.welcome(id)': other({ id: '{words}' }, 'welcome'),
  'OpenWelcome.row': opened('row.id', '{welcome}'),
  'OpenWelcome.agreedOn': opened('agreedOn', '2026-11-14'),
  'OpenWelcome.agreedBy': opened('agreedBy', 'Ina'),
  'OpenWelcome.neighboursHear': opened('neighboursHear', 'COMING'),
  'OpenWelcome.callPhone': opened('callPhone', null),
  'OpenWelcome.job': opened('job', 'Opzichter'),
  'OpenWelcome.steps': opened('steps.0.step', 'BEFORE'),
  'OpenWelcome.contacts': opened('contacts.0.how', 'DOOR'),
  'OpenWelcome.contactCount': opened('contactCount', 2),
  'OpenWelcome.checkIns': [opened('checkIns.0.face', 'GOOD'), teams('checkIns', [])],
  'OpenWelcome.canExtend': opened('canExtend', false),
  'OpenWelcome.newcomerWantsMore': opened('newcomerWantsMore', false),
  'OpenWelcome.contactWantsMore': opened('contactWantsMore', false),
  'WelcomeContactMade.madeBy': opened('contacts.0.madeBy', 'ORGANISATION'),
  'WelcomeContactMade.how': opened('contacts.0.how', 'DOOR'),
  'WelcomeContactMade.on': opened('contacts.0.on', '2026-11-14'),
  'WelcomeContactMade.by': opened('contacts.0.by', 'Els'),
  'WelcomeContactMade.note': opened('contacts.0.note', 'Notitie bij Ina'),
  'WelcomeContactMade.counts': opened('contacts.0.counts', true),
  'WelcomeCheckIn.step': opened('checkIns.0.step', 'MONTH_1'),
  'WelcomeCheckIn.face': opened('checkIns.0.face', 'GOOD'),
  'WelcomeCheckIn.line': opened('checkIns.0.line', 'Regel van Ina'),
  'WelcomeCheckIn.language': opened('checkIns.0.language', 'nl'),
  'WelcomeCheckIn.onPaper': opened('checkIns.0.onPaper', true),
  'WelcomeCheckIn.on': opened('checkIns.0.on', '2026-11-20'),
  'Console.welcomers': seen('welcomers.0.firstName', 'Els'),
  'Welcomer.id': seen('welcomers.0.id', '{els}'),
  'Welcomer.firstName': seen('welcomers.0.firstName', 'Els'),
  'Console.welcomeHalfYear': half('half', '2026-1'),
  'Console.welcomeHalfYear(half)': other({ half: '2026-3' }, 'welcomeHalfYear'),
  'WelcomeHalfYear.half': half('half', '2026-1'),
  'WelcomeHalfYear.countedOn': half('countedOn', '2026-07-01'),
  'WelcomeHalfYear.reached': half('reached.reached', 35),
  'WelcomeHalfYear.steps': half('steps.0.step', 'WEEK_1'),
  'WelcomeHalfYear.change': half('change.text', 'Wij bellen op een vaste dag.'),
  'WelcomeHalfYear.version': half('version', 1),
  'WelcomesReached.reached': half('reached.reached', 35),
  'WelcomesReached.notReached': half('reached.notReached', 10),
  'WelcomeStepOfHalf.step': half('steps.0.step', 'WEEK_1'),
  'WelcomeStepOfHalf.contact': half('steps.0.contact.made', 30),
  'WelcomeStepOfHalf.faces': half('steps.0.faces.good', 20),
  'WelcomesContacted.made': half('steps.0.contact.made', 30),
  'WelcomesContacted.missed': half('steps.0.contact.missed', 15),
  'WelcomeFaces.good': half('steps.0.faces.good', 20),
  'WelcomeFaces.soSo': half('steps.0.faces.soSo', 10),
  'WelcomeFaces.bad': half('steps.0.faces.bad', null),
  'WelcomeChange.text': half('change.text', 'Wij bellen op een vaste dag.'),
  'WelcomeChange.author': half('change.author', 'Els'),
  'WelcomeChange.on': half('change.on', '2026-07-02'),
  'Mutation.announceWelcome': code(announce, null),
  'AnnounceWelcomePayload.clientMutationId': payload(announce, 'clientMutationId', '{new-id}'),
  'AnnounceWelcomePayload.welcome': payload(announce, 'welcome.row.firstName', 'Ania'),
  ...wrongIn(
    'announceWelcome',
    'AnnounceWelcomeInput',
    { ...announcing, home: 'De Esdoorn 5' },
    {
      home: ['Nergens 1', 'HOME_NOT_FOUND'],
      keyOn: ['morgen', 'DATE_NEEDED'],
      language: ['xx', 'CHOICE_NOT_OFFERED'],
      firstName: [' ', 'FIRST_NAME_NEEDED'],
      job: [' ', 'TEXT_EMPTY'],
      contact: ['{words}', 'NOT_FOUND'],
      deputy: ['{words}', 'NOT_FOUND'],
    },
  ),
  'Mutation.recordWelcomeContact': code(record, null),
  'RecordWelcomeContactPayload.clientMutationId': payload(record, 'clientMutationId', '{new-id}'),
  'RecordWelcomeContactPayload.welcome': payload(record, 'welcome.contactCount', 2),
  ...wrongIn('recordWelcomeContact', 'RecordWelcomeContactInput', recording, {
    welcome: ['{words}', 'NOT_FOUND'],
    on: ['2030-01-01', 'DATE_TOO_FAR'],
    note: ['😀', 'TEXT_NOT_READABLE'],
  }),
  // A mail is written down as well, and is no contact.
  'RecordWelcomeContactInput.how': payload(
    act('recordWelcomeContact', { ...recording, how: 'MAIL' }, 'welcome { contactCount }'),
    'welcome.contactCount',
    2,
  ),
  'Mutation.enterWelcomeCheckIn': code(enter, null),
  'EnterWelcomeCheckInPayload.clientMutationId': payload(enter, 'clientMutationId', '{new-id}'),
  'EnterWelcomeCheckInPayload.welcome': payload(enter, 'welcome.checkIns.0.face', 'SO_SO'),
  ...wrongIn('enterWelcomeCheckIn', 'EnterWelcomeCheckInInput', entering, {
    welcome: ['{words}', 'NOT_FOUND'],
    step: ['MONTH_6', 'CHOICE_NOT_OFFERED'],
    face: ['BAD', 'ALREADY_ANSWERED'],
    line: ['😀', 'TEXT_NOT_READABLE'],
  }),
  'Mutation.appointForWelcome': code(appoint, null),
  'AppointForWelcomePayload.clientMutationId': payload(appoint, 'clientMutationId', '{new-id}'),
  'AppointForWelcomePayload.welcome': payload(appoint, 'welcome.row.contact', 'Els'),
  ...wrongIn('appointForWelcome', 'AppointForWelcomeInput', appointing, {
    welcome: ['{words}', 'NOT_FOUND'],
    contact: ['{words}', 'NOT_FOUND'],
    deputy: ['{els}', 'SECOND_PERSON_NEEDED'],
    job: [' ', 'TEXT_EMPTY'],
  }),
  'Mutation.extendWelcome': code(extend, 'EDIT_WINDOW_OVER'),
  'ExtendWelcomePayload.clientMutationId': payload(extend, 'clientMutationId', null),
  'ExtendWelcomePayload.welcome': payload(extend, 'welcome', null),
  ...wrongIn('extendWelcome', 'ExtendWelcomeInput', extending, { welcome: ['{words}', 'NOT_FOUND'] }),
  'Mutation.printWelcomeLetter': code(printed, null),
  'PrintWelcomeLetterPayload.clientMutationId': payload(printed, 'clientMutationId', '{new-id}'),
  'PrintWelcomeLetterPayload.letter': letter('firstName', 'Ania'),
  'WelcomeLetter.firstName': letter('firstName', 'Ania'),
  'WelcomeLetter.language': letter('language', 'pl'),
  'WelcomeLetter.home': letter('home', 'De Linde 15'),
  'WelcomeLetter.keyOn': letter('keyOn', '2026-11-14'),
  'WelcomeLetter.contact': letter('contact', 'Els'),
  'WelcomeLetter.job': letter('job', 'Opzichter'),
  'WelcomeLetter.organisation': letter('organisation', 'Wonen aan de Maas'),
  'WelcomeLetter.phone': letter('phone', '000 000 00 00'),
  // Drawn by lot each time.
  'WelcomeLetter.address': letter('address.0', 'h'),
  'WelcomeLetter.code': letter('code.4', '-'),
  'WelcomeLetter.until': letter('until', '2027-01-22'),
  ...wrongIn('printWelcomeLetter', 'PrintWelcomeLetterInput', printing, {
    welcome: ['{words}', 'NOT_FOUND'],
  }),
  'Mutation.writeWelcomeChange': code(write, null),
  'WriteWelcomeChangePayload.clientMutationId': payload(write, 'clientMutationId', '{new-id}'),
  'WriteWelcomeChangePayload.halfYear': payload(write, 'halfYear.change.text', 'Wij bellen eerder.'),
  ...wrongIn('writeWelcomeChange', 'WriteWelcomeChangeInput', writing, {
    half: ['2026-3', 'DATE_NEEDED'],
    text: [' ', 'TEXT_EMPTY'],
    version: [7, 'CHANGED_MEANWHILE'],
  }),
  'Mutation.endWelcome': code(end, null),
  'EndWelcomePayload.clientMutationId': payload(end, 'clientMutationId', '{new-id}'),
  // What is over is opened by nobody.
  'EndWelcomePayload.welcome': payload(end, 'welcome', null),
  ...wrongIn('endWelcome', 'EndWelcomeInput', ending, {
    welcome: ['{words}', 'NOT_FOUND'],
    reason: ['NOT_WANTED', 'WELCOME_OVER'],
  }),
};
