import { act } from './act.ts';
import { doing, eachTheirOwn, type Ask, type Cells, type Matrix } from './matrix.ts';

const own: Ask = {
  text: `{ viewer { welcome { id firstName agreed neighboursHear contact contactJob endsOn checkIn callAsked canWantMore
    wantsMore longer coreValues { lines { text } } steps { step on by state needsContact } } } }`,
};
/** Ina's alone: before it is hers, and after, nobody else finds anything. */
const inas = (field: string, ina: unknown): Cells => ({
  ask: own,
  at: `viewer.welcome.${field}`,
  sees: eachTheirOwn({
    guest: null,
    sameBuilding: null,
    otherBuilding: null,
    elsewhere: null,
    staff: null,
    author: ina,
  }),
});

const agreeing = (values: object = {}): Ask =>
  act('agreeToWelcome', { neighboursHear: 'COMING', ...values }, 'welcome { neighboursHear }');
const checking = (values: object = {}): Ask =>
  act(
    'checkInToWelcome',
    { step: 'WEEK_1', face: 'GOOD', language: 'nl', ...values },
    'welcome { checkIn agreed }',
  );
const wanting = (values: object = {}): Ask => act('wantMoreOfWelcome', values, 'welcome { wantsMore }');
const stopping = (values: object = {}): Ask => act('stopWelcome', values, 'welcome { agreed }');
const [agree, check, want, stop] = [agreeing(), checking(), wanting(), stopping()];

const onlyIna = (author: unknown) => doing({ visitor: null, signedIn: null, elsewhere: null, author });
/** Whoever has none of their own finds none to do something with. */
const refused = (author: unknown, others: string | null = 'NOT_FOUND') =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn: others, elsewhere: others, author });
const wrongId = 'INPUT_NOT_READABLE';

/** A newcomer's half year is theirs, on whatever page. */
export const welcome: Matrix = {
  'Viewer.welcome': inas('agreed', true),
  'Welcome.id': inas('id', '{welcome}'),
  'Welcome.firstName': inas('firstName', 'Ina die komt'),
  'Welcome.agreed': inas('agreed', true),
  'Welcome.neighboursHear': inas('neighboursHear', 'COMING'),
  'Welcome.contact': inas('contact', 'Els'),
  'Welcome.coreValues': inas('coreValues.lines.0.text', 'Afgesproken in De Linde'),
  'Welcome.contactJob': inas('contactJob', 'Opzichter'),
  'Welcome.endsOn': inas('endsOn', '2027-05-14'),
  'Welcome.steps': inas('steps.0.step', 'BEFORE'),
  'Welcome.checkIn': inas('checkIn', 'WEEK_1'),
  'Welcome.callAsked': inas('callAsked', false),
  'Welcome.canWantMore': inas('canWantMore', false),
  'Welcome.wantsMore': inas('wantsMore', false),
  'Welcome.longer': inas('longer', false),
  'WelcomeStep.step': inas('steps.1.step', 'DAY_0'),
  'WelcomeStep.on': inas('steps.1.on', '2026-11-14'),
  'WelcomeStep.by': inas('steps.1.by', '2026-11-16'),
  'WelcomeStep.state': inas('steps.1.state', 'DONE'),
  'WelcomeStep.needsContact': inas('steps.1.needsContact', true),
  'Mutation.agreeToWelcome': { ask: agree, at: 'done.code', sees: refused(null) },
  'AgreeToWelcomePayload.clientMutationId': {
    ask: agree,
    at: 'done.clientMutationId',
    sees: onlyIna('{new-id}'),
  },
  'AgreeToWelcomePayload.welcome': {
    ask: agree,
    at: 'done.welcome.neighboursHear',
    sees: onlyIna('COMING'),
  },
  'AgreeToWelcomeInput.clientMutationId': {
    ask: agreeing({ clientMutationId: 'kort' }),
    at: 'done.code',
    sees: refused(wrongId, wrongId),
  },
  'AgreeToWelcomeInput.neighboursHear': {
    ask: agreeing({ neighboursHear: 'FIRST_NAME' }),
    at: 'done.welcome.neighboursHear',
    sees: onlyIna('FIRST_NAME'),
  },
  'CheckInToWelcomeInput.clientMutationId': {
    ask: checking({ clientMutationId: 'kort' }),
    at: 'done.code',
    sees: refused(wrongId, wrongId),
  },
  'CheckInToWelcomeInput.step': {
    ask: checking({ step: 'MONTH_6' }),
    at: 'done.code',
    sees: refused('EDIT_WINDOW_OVER'),
  },
  'CheckInToWelcomeInput.line': {
    ask: checking({ line: '😀' }),
    at: 'done.code',
    sees: refused('TEXT_NOT_READABLE'),
  },
  'CheckInToWelcomeInput.phone': {
    ask: checking({ phone: '12' }),
    at: 'done.code',
    sees: refused('PHONE_NOT_READABLE'),
  },
  'Mutation.checkInToWelcome': { ask: check, at: 'done.code', sees: refused(null) },
  'CheckInToWelcomePayload.clientMutationId': {
    ask: check,
    at: 'done.clientMutationId',
    sees: onlyIna('{new-id}'),
  },
  'CheckInToWelcomePayload.welcome': { ask: check, at: 'done.welcome.agreed', sees: onlyIna(true) },
  // As long as it is asked, they can say it anew.
  'CheckInToWelcomeInput.face': {
    ask: checking({ face: 'BAD' }),
    at: 'done.code',
    sees: refused(null),
  },
  'CheckInToWelcomeInput.language': {
    ask: checking({ language: 'ar' }),
    at: 'done.code',
    sees: refused(null),
  },
  'Mutation.wantMoreOfWelcome': { ask: want, at: 'done.code', sees: refused('EDIT_WINDOW_OVER') },
  'WantMoreOfWelcomePayload.clientMutationId': {
    ask: want,
    at: 'done.clientMutationId',
    sees: onlyIna(null),
  },
  'WantMoreOfWelcomePayload.welcome': { ask: want, at: 'done.welcome', sees: onlyIna(null) },
  'WantMoreOfWelcomeInput.clientMutationId': {
    ask: wanting({ clientMutationId: 'kort' }),
    at: 'done.code',
    sees: refused(wrongId, wrongId),
  },
  'StopWelcomeInput.clientMutationId': {
    ask: stopping({ clientMutationId: 'kort' }),
    at: 'done.code',
    sees: refused(wrongId, wrongId),
  },
  'Mutation.stopWelcome': { ask: stop, at: 'done.code', sees: refused(null) },
  'StopWelcomePayload.clientMutationId': {
    ask: stop,
    at: 'done.clientMutationId',
    sees: onlyIna('{new-id}'),
  },
  'StopWelcomePayload.welcome': { ask: stop, at: 'done.welcome', sees: onlyIna(null) },
};
