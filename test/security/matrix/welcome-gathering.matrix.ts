import { act } from './act.ts';
import { atWork, doing, eachTheirOwn, type Ask, type Cells, type Matrix, type Sees } from './matrix.ts';

const fields = 'state by onDate atTime place board';
const own: Ask = {
  text: `{ viewer { welcomeGathering { ${fields} } buddyWelcomes { gathering { ${fields} } } } }`,
};
/** Ina's: a day is proposed to her, and nobody else hears of it. */
const inas = (field: string, author: unknown): Cells => ({
  ask: own,
  at: `viewer.welcomeGathering.${field}`,
  sees: eachTheirOwn({
    guest: null,
    sameBuilding: null,
    otherBuilding: null,
    elsewhere: null,
    staff: null,
    author,
  }),
});
/** For who helps her at work: when, and not whose idea it was. */
const seen: Ask = {
  text: `query ($id: ID!) { console { committeeWelcomes { id gathering { ${fields} } }
    welcome(id: $id) { gathering { ${fields} } } } }`,
  variables: { id: '{welcome}' },
};
const helping = (at: string, admin: unknown): Cells => ({
  ask: seen,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});

const proposing = {
  welcome: '{welcome-of-lotte}',
  onDate: '2026-12-05',
  atTime: '15:00',
  place: 'De zaal',
};
const propose = (more: object = {}): Ask =>
  act('proposeWelcomeGathering', { ...proposing, ...more }, 'gathering { state by }');
const proposed = propose();

/** Mo is their buddy; in the console Els looks after them, and comes after him. */
function helpers(mo: unknown, admin: unknown, others: unknown, visitor: unknown): Sees {
  return {
    ...doing({ visitor, signedIn: others, elsewhere: others, author: others }),
    'resident-of-other-building': mo,
    'editor-in-console': others,
    'admin-in-console': admin,
  };
}
const coded = (ask: Ask, mo: unknown, admin: unknown, others: unknown = 'NOT_FOUND'): Cells => ({
  ask,
  at: 'done.code',
  sees: helpers(mo, admin, others, 'SIGN_IN_NEEDED'),
});
const refusedToAll = (more: object, code: string): Cells => coded(propose(more), code, code, code);
const given = (at: string, mo: unknown): Cells => ({
  ask: proposed,
  at: `done.${at}`,
  sees: helpers(mo, null, null, null),
});

/** Nobody but Ina has one that is hers to decide about. */
const inasOwn = (ask: Ask, at: string, author: unknown, others: unknown, visitor: unknown): Cells => ({
  ask,
  at: `done.${at}`,
  sees: doing({ visitor, signedIn: others, elsewhere: others, author }),
});
const answered = act('answerWelcomeGathering', { yes: false }, 'gathering { state }');
const late = act('answerWelcomeGathering', { yes: true }, 'gathering { state }');
const wants = act('wantWelcomeGathering', { wants: false }, 'gathering { state }');
const wrongId = (mutation: string, input: object): Cells =>
  inasOwn(
    act(mutation, { ...input, clientMutationId: 'kort' }),
    'code',
    'INPUT_NOT_READABLE',
    'INPUT_NOT_READABLE',
    'SIGN_IN_NEEDED',
  );
const notYours = (ask: Ask, author: unknown): Cells =>
  inasOwn(ask, 'code', author, 'NOT_FOUND', 'SIGN_IN_NEEDED');

/** Meeting neighbours: the newcomer decides, and who helps them proposes. */
export const welcomeGatherings: Matrix = {
  'Viewer.welcomeGathering': inas('state', 'PROPOSED'),
  'WelcomeGathering.state': inas('state', 'PROPOSED'),
  'WelcomeGathering.by': [
    inas('by', 'Noor'),
    helping('welcome.gathering.by', null),
    helping('committeeWelcomes.0.gathering.by', null),
  ],
  'WelcomeGathering.onDate': inas('onDate', '2026-12-05'),
  'WelcomeGathering.atTime': inas('atTime', '15:00'),
  'WelcomeGathering.place': [
    inas('place', 'De zaal van Ina'),
    helping('welcome.gathering.place', 'De zaal van Ina'),
  ],
  'WelcomeGathering.board': inas('board', 'De Linde'),
  'BuddyWelcome.gathering': {
    ask: own,
    at: 'viewer.buddyWelcomes.0.gathering.state',
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: null,
      otherBuilding: 'WANTED',
      elsewhere: null,
      staff: null,
      author: null,
    }),
  },
  'CommitteeWelcome.id': helping('committeeWelcomes.0.id', '{welcome}'),
  'CommitteeWelcome.gathering': helping('committeeWelcomes.0.gathering.state', 'PROPOSED'),
  'OpenWelcome.gathering': helping('welcome.gathering.state', 'PROPOSED'),
  'Mutation.proposeWelcomeGathering': coded(proposed, null, 'ASK_OVER'),
  'ProposeWelcomeGatheringPayload.clientMutationId': given('clientMutationId', '{new-id}'),
  'ProposeWelcomeGatheringPayload.gathering': given('gathering.state', 'PROPOSED'),
  'ProposeWelcomeGatheringInput.clientMutationId': coded(
    propose({ clientMutationId: 'kort' }),
    'INPUT_NOT_READABLE',
    'INPUT_NOT_READABLE',
    'INPUT_NOT_READABLE',
  ),
  'ProposeWelcomeGatheringInput.welcome': coded(propose({ welcome: '{welcome}' }), 'NOT_FOUND', 'ASK_OVER'),
  'ProposeWelcomeGatheringInput.onDate': refusedToAll({ onDate: '2026-11-23' }, 'DATE_PASSED'),
  'ProposeWelcomeGatheringInput.atTime': refusedToAll({ atTime: '25:00' }, 'TIME_NOT_READABLE'),
  'ProposeWelcomeGatheringInput.place': refusedToAll({ place: ' ' }, 'TEXT_EMPTY'),
  'Mutation.answerWelcomeGathering': notYours(answered, null),
  'AnswerWelcomeGatheringPayload.clientMutationId': inasOwn(
    answered,
    'clientMutationId',
    '{new-id}',
    null,
    null,
  ),
  'AnswerWelcomeGatheringPayload.gathering': inasOwn(answered, 'gathering.state', 'WANTED', null, null),
  'AnswerWelcomeGatheringInput.clientMutationId': wrongId('answerWelcomeGathering', { yes: false }),
  // There is no day to say yes to any more.
  'AnswerWelcomeGatheringInput.yes': notYours(late, 'ASK_OVER'),
  'Mutation.wantWelcomeGathering': notYours(wants, null),
  'WantWelcomeGatheringPayload.clientMutationId': inasOwn(wants, 'clientMutationId', '{new-id}', null, null),
  'WantWelcomeGatheringPayload.gathering': inasOwn(wants, 'gathering.state', 'UNASKED', null, null),
  'WantWelcomeGatheringInput.clientMutationId': wrongId('wantWelcomeGathering', { wants: false }),
  'WantWelcomeGatheringInput.wants': notYours(wants, null),
};
