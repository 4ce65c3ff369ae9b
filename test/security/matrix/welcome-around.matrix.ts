import { act } from './act.ts';
import { atWork, doing, eachTheirOwn, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const around: Ask = {
  text: `{ viewer { newNeighbours { firstName } buddyWelcomes { id firstName contactOn steps { step on now } }
    welcomeInformation(language: "pl") { id kind title { text language state } text { text } } } }`,
};
const none = { guest: [], sameBuilding: [], otherBuilding: [], elsewhere: [], staff: [], author: [] };
const nothing = {
  guest: null,
  sameBuilding: null,
  otherBuilding: null,
  elsewhere: null,
  staff: null,
  author: null,
};
const cell = (at: string, sees: Cells['sees']): Cells => ({ ask: around, at: `viewer.${at}`, sees });
/** Gijs said yes to what was announced of Lotte. Mo is the buddy, in another building; nobody else finds anything. */
const mos = (field: string, mo: unknown) =>
  cell(`buddyWelcomes.0.${field}`, eachTheirOwn({ ...nothing, otherBuilding: mo }));
/** Whoever lives in De Linde. */
const ofLinde = (field: string, told: unknown) =>
  cell(`welcomeInformation.0.${field}`, eachTheirOwn({ ...nothing, sameBuilding: told, author: told }));

const noting = { welcome: '{welcome-of-lotte}', how: 'MET' };
const note = (values: object = {}): Ask =>
  act('noteBuddyContact', { ...noting, ...values }, 'buddyWelcomes { firstName }');
const noted = (ask: Ask, at: string, mo: unknown, others: unknown, visitor: unknown = null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: {
    ...doing({ visitor, signedIn: others, elsewhere: others }),
    'resident-of-other-building': mo,
  },
});
const code = (ask: Ask, mo: string | null, others: string | null = 'NOT_FOUND') =>
  noted(ask, 'code', mo, others, 'SIGN_IN_NEEDED');
const wrongId = 'INPUT_NOT_READABLE';

const written: Ask = {
  text: `{ console { committeeWelcomes { firstName building steps { step on now } }
    welcomeInformation { id building kind version texts { language title text state } }
    welcomeInformationBuildings { slug name } } }`,
};
const asked = (at: string, editor: unknown, admin: unknown): Cells => ({
  ask: written,
  at: `console.${at}`,
  sees: atWork({ editor, admin }),
});
const both = (at: string, seen: unknown) => asked(at, seen, seen);

/** The editor comes first; what is done once is done by then. */
const work = (ask: Ask, editor: string | null, admin: string | null): Cells => ({
  ask,
  at: 'done.code',
  sees: workedOn({ editor, admin, otherwise: 'NOT_FOUND' }),
});
const worked = (ask: Ask, at: string, editor: unknown, admin: unknown): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise: null }),
});
const late = 'CHANGED_MEANWHILE';
const wrongIdAtWork = (mutation: string, good: object): Cells => ({
  ask: act(mutation, { ...good, clientMutationId: 'kort' }),
  at: 'done.code',
  sees: workedOn({ editor: wrongId, admin: wrongId, otherwise: wrongId, visitor: 'SIGN_IN_NEEDED' }),
});

const writing = { building: 'de-kade', kind: 'OTHER', title: 'Fietsen', text: 'In de kelder.', version: 0 };
const write = (values: object = {}) =>
  act('writeWelcomeInformation', { ...writing, ...values }, 'blocks { id }');
const block = (index: number) => ({ block: `{information-${'abcdefghijkl'[index]}}`, version: 1 });
const polish = { language: 'pl', title: 'Inne', text: 'W piwnicy.', checked: false };
const translate = (index: number, values: object = {}) =>
  act('translateWelcomeInformation', { ...block(index), ...polish, ...values }, 'blocks { id }');
const move = (index: number, values: object = {}) =>
  act('moveWelcomeInformation', { ...block(index), up: false, ...values }, 'blocks { id }');
const withdraw = (index: number, values: object = {}) =>
  act('withdrawWelcomeInformation', { ...block(index), ...values }, 'blocks { id }');
const empty = 'TEXT_EMPTY';

/** What is around a half year: neighbours, buddies, committees, and what is good to know of a building. */
export const welcomeAround: Matrix = {
  'Viewer.newNeighbours': cell(
    'newNeighbours',
    eachTheirOwn({
      ...none,
      sameBuilding: [{ firstName: null }, { firstName: 'Gijs' }],
      author: [{ firstName: 'Gijs' }],
    }),
  ),
  'NewNeighbour.firstName': cell(
    'newNeighbours.1.firstName',
    eachTheirOwn({ ...nothing, sameBuilding: 'Gijs' }),
  ),
  'Viewer.buddyWelcomes': mos('firstName', 'Gijs'),
  'BuddyWelcome.id': mos('id', '{welcome-of-lotte}'),
  'BuddyWelcome.firstName': mos('firstName', 'Gijs'),
  'BuddyWelcome.contactOn': mos('contactOn', null),
  'BuddyWelcome.steps': mos('steps.2.step', 'WEEK_1'),
  'WelcomeTask.step': mos('steps.2.step', 'WEEK_1'),
  'WelcomeTask.on': mos('steps.2.on', '2026-11-21'),
  'WelcomeTask.now': mos('steps.2.now', true),
  'Viewer.welcomeInformation': ofLinde('id', '{information}'),
  'Viewer.welcomeInformation(language)': {
    ask: { text: '{ viewer { welcomeInformation(language: "ar") { title { state } } } }' },
    at: 'viewer.welcomeInformation.0.title.state',
    sees: eachTheirOwn({ ...nothing, sameBuilding: 'MISSING', author: 'MISSING' }),
  },
  'WelcomeInformation.id': ofLinde('id', '{information}'),
  'WelcomeInformation.kind': ofLinde('kind', 'WASTE'),
  'WelcomeInformation.title': ofLinde('title.text', 'Śmieci tu'),
  'WelcomeInformation.text': ofLinde('text.text', 'W poniedziałek.'),
  'Mutation.noteBuddyContact': code(note(), null),
  'NoteBuddyContactPayload.clientMutationId': noted(note(), 'clientMutationId', '{new-id}', null),
  'NoteBuddyContactPayload.buddyWelcomes': noted(note(), 'buddyWelcomes.0.firstName', 'Gijs', null),
  'NoteBuddyContactInput.clientMutationId': code(note({ clientMutationId: 'kort' }), wrongId, wrongId),
  'NoteBuddyContactInput.welcome': code(note({ welcome: '{welcome}' }), 'NOT_FOUND'),
  'NoteBuddyContactInput.how': code(note({ how: 'PHONE' }), null),
  // Wes is absent for Els.
  'Console.committeeWelcomes': asked('committeeWelcomes.length', null, 2),
  'CommitteeWelcome.firstName': [
    asked('committeeWelcomes.0.firstName', null, null),
    asked('committeeWelcomes.1.firstName', null, 'Gijs'),
  ],
  'CommitteeWelcome.building': asked('committeeWelcomes.0.building', null, 'De Linde'),
  'CommitteeWelcome.steps': asked('committeeWelcomes.0.steps.2.step', null, 'WEEK_1'),
  'Console.welcomeInformation': both('welcomeInformation.0.id', '{information}'),
  'Console.welcomeInformationBuildings': both('welcomeInformationBuildings.0.slug', 'de-kade'),
  'WelcomeInformationBuilding.slug': both('welcomeInformationBuildings.0.slug', 'de-kade'),
  'WelcomeInformationBuilding.name': both('welcomeInformationBuildings.0.name', 'De Kade'),
  'WelcomeInformationBlock.id': both('welcomeInformation.0.id', '{information}'),
  'WelcomeInformationBlock.building': both('welcomeInformation.0.building', 'De Linde'),
  'WelcomeInformationBlock.kind': both('welcomeInformation.0.kind', 'WASTE'),
  'WelcomeInformationBlock.version': both('welcomeInformation.0.version', 1),
  'WelcomeInformationBlock.texts': both('welcomeInformation.0.texts.0.language', 'nl'),
  'WelcomeInformationText.language': both('welcomeInformation.0.texts.1.language', 'pl'),
  'WelcomeInformationText.title': both('welcomeInformation.0.texts.0.title', 'Afval hier'),
  'WelcomeInformationText.text': both('welcomeInformation.0.texts.0.text', 'Op maandag in De Linde.'),
  'WelcomeInformationText.state': both('welcomeInformation.0.texts.1.state', 'CHECKED'),
  'Mutation.writeWelcomeInformation': work(write(), null, null),
  'WriteWelcomeInformationPayload.clientMutationId': worked(
    write(),
    'clientMutationId',
    '{new-id}',
    '{new-id}',
  ),
  'WriteWelcomeInformationPayload.blocks': worked(write(), 'blocks.0.id', '{information}', '{information}'),
  'WriteWelcomeInformationInput.clientMutationId': wrongIdAtWork('writeWelcomeInformation', writing),
  'WriteWelcomeInformationInput.block': work(write({ block: '{words}' }), 'NOT_FOUND', 'NOT_FOUND'),
  'WriteWelcomeInformationInput.building': work(write({ building: 'nergens' }), 'NOT_FOUND', 'NOT_FOUND'),
  'WriteWelcomeInformationInput.kind': work(write({ kind: 'CONTACT' }), null, null),
  'WriteWelcomeInformationInput.title': work(write({ title: ' ' }), empty, empty),
  'WriteWelcomeInformationInput.text': work(write({ text: ' ' }), empty, empty),
  'WriteWelcomeInformationInput.version': work(write({ block: '{information-l}', version: 99 }), late, late),
  'Mutation.translateWelcomeInformation': work(translate(1), null, late),
  'TranslateWelcomeInformationPayload.clientMutationId': worked(
    translate(2),
    'clientMutationId',
    '{new-id}',
    null,
  ),
  'TranslateWelcomeInformationPayload.blocks': worked(translate(3), 'blocks.0.id', '{information}', null),
  'TranslateWelcomeInformationInput.clientMutationId': wrongIdAtWork('translateWelcomeInformation', {
    ...block(4),
    ...polish,
  }),
  'TranslateWelcomeInformationInput.block': work(
    translate(4, { block: '{words}' }),
    'NOT_FOUND',
    'NOT_FOUND',
  ),
  'TranslateWelcomeInformationInput.language': work(
    translate(4, { language: 'nl' }),
    'CHOICE_NOT_OFFERED',
    'CHOICE_NOT_OFFERED',
  ),
  'TranslateWelcomeInformationInput.title': work(translate(4, { title: ' ' }), empty, empty),
  'TranslateWelcomeInformationInput.text': work(translate(4, { text: ' ' }), empty, empty),
  'TranslateWelcomeInformationInput.checked': work(translate(4, { checked: true }), null, late),
  'TranslateWelcomeInformationInput.version': work(translate(4, { version: 99 }), late, late),
  'Mutation.moveWelcomeInformation': work(move(5), null, late),
  'MoveWelcomeInformationPayload.clientMutationId': worked(move(6), 'clientMutationId', '{new-id}', null),
  'MoveWelcomeInformationPayload.blocks': worked(move(7), 'blocks.0.id', '{information}', null),
  'MoveWelcomeInformationInput.clientMutationId': wrongIdAtWork('moveWelcomeInformation', {
    ...block(0),
    up: true,
  }),
  'MoveWelcomeInformationInput.block': work(move(0, { block: '{words}' }), 'NOT_FOUND', 'NOT_FOUND'),
  'MoveWelcomeInformationInput.up': work(move(0, { up: true }), 'CHOICE_NOT_OFFERED', 'CHOICE_NOT_OFFERED'),
  'MoveWelcomeInformationInput.version': work(move(0, { version: 99 }), late, late),
  'Mutation.withdrawWelcomeInformation': work(withdraw(8), null, 'NOT_FOUND'),
  'WithdrawWelcomeInformationPayload.clientMutationId': worked(
    withdraw(9),
    'clientMutationId',
    '{new-id}',
    null,
  ),
  'WithdrawWelcomeInformationPayload.blocks': worked(withdraw(10), 'blocks.0.id', '{information}', null),
  'WithdrawWelcomeInformationInput.clientMutationId': wrongIdAtWork('withdrawWelcomeInformation', block(0)),
  'WithdrawWelcomeInformationInput.block': work(withdraw(0, { block: '{words}' }), 'NOT_FOUND', 'NOT_FOUND'),
  'WithdrawWelcomeInformationInput.version': work(withdraw(0, { version: 99 }), late, late),
};
