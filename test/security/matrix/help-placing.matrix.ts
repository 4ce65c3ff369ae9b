import { act } from './act.ts';
import { doing, type Ask, type Matrix, type Sees } from './matrix.ts';

const post =
  '{ id kind category title text language timing onDate atTime place building reach openUntil state version planner }';
const place = (mutation: string, values: object): Ask => act(mutation, values, `post ${post}`);
const words = { category: 'OTHER', title: 'Iets anders', language: 'nl' };
const asking = (values: object = {}) => place('askForHelp', { ...words, timing: 'FLEXIBLE', ...values });
const offering = (values: object = {}) => place('offerHelp', { ...words, timing: 'FLEXIBLE', ...values });
const planning = (values: object = {}) =>
  place('planGathering', { ...words, onDate: '2026-12-01', atTime: '10:00', place: 'De hal', ...values });

/** Residents can, each on the board of their own neighbourhood; a guest has none. */
const residents = (value: unknown, more: Partial<Sees> = {}): Sees => ({
  ...doing({ visitor: null, signedIn: value, elsewhere: value }),
  guest: null,
  ...more,
});
const refused = (code: string, more: Partial<Sees> = {}): Sees => ({
  ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: code, elsewhere: code }),
  guest: 'RESIDENT_NEEDED',
  ...more,
});
const row = (ask: Ask, field: string, value: unknown, more: Partial<Sees> = {}) => ({
  ask,
  at: `done.post.${field}`,
  sees: residents(value, more),
});
const refusal = (ask: Ask, code: string, more: Partial<Sees> = {}) => ({
  ask,
  at: 'done.code',
  sees: refused(code, more),
});

/** What is the same whichever of the three is placed. */
function alike(name: string, input: string, placing: (values?: object) => Ask, kind: string): Matrix {
  const plain = placing();
  const payload = `${name[0]!.toUpperCase()}${name.slice(1)}Payload`;
  return {
    [`Mutation.${name}`]: [
      {
        ask: plain,
        at: 'done.__typename',
        sees: { ...residents(payload), visitor: 'Refusal', guest: 'Refusal' },
      },
      {
        ask: plain,
        at: 'done.code',
        sees: { ...residents(null), visitor: 'SIGN_IN_NEEDED', guest: 'RESIDENT_NEEDED' },
      },
    ],
    [`${payload}.clientMutationId`]: { ask: plain, at: 'done.clientMutationId', sees: residents('{new-id}') },
    [`${payload}.post`]: row(plain, 'kind', kind),
    [`${input}.clientMutationId`]: row(
      placing({ clientMutationId: `${name}-of-everybody` }),
      'title',
      'Iets anders',
    ),
    [`${input}.category`]: row(placing({ category: 'SPORT' }), 'category', 'SPORT'),
    [`${input}.title`]: [
      row(placing({ title: ' Twee\nregels ' }), 'title', 'Twee regels'),
      refusal(placing({ title: '😀' }), 'TEXT_NOT_READABLE'),
    ],
    [`${input}.text`]: [
      row(placing({ text: 'Met uitleg.' }), 'text', 'Met uitleg.'),
      refusal(placing({ text: 'a'.repeat(1001) }), 'TEXT_TOO_LONG'),
    ],
    [`${input}.language`]: row(placing({ language: 'ar' }), 'language', 'ar'),
    // Bob lives in a building of one home, where a post for the building would say who wrote it.
    [`${input}.reach`]: [
      row(placing({ reach: 'NEIGHBOURHOOD' }), 'reach', 'NEIGHBOURHOOD'),
      row(placing({ reach: 'BUILDING' }), 'reach', 'BUILDING', { 'resident-of-other-organisation': null }),
    ],
    [`${input}.building`]: [
      refusal(placing({ building: 'de-klok' }), 'REACH_NOT_YOURS'),
      row(placing({ building: 'de-linde' }), 'title', 'Iets anders', {
        'resident-of-other-building': null,
        'embed-session-of-staff': null,
      }),
    ],
    [`${input}.neighbourhood`]: [
      refusal(placing({ neighbourhood: 'kapelhof' }), 'REACH_NOT_YOURS'),
      row(placing({ neighbourhood: 'molenveld' }), 'title', 'Iets anders', {
        'resident-of-other-building': null,
      }),
    ],
    // Nobody gets another name by writing.
    [`${input}.firstName`]: row(placing({ firstName: 'Burgemeester' }), 'planner', null),
  };
}

function withTiming(input: string, placing: (values?: object) => Ask): Matrix {
  return {
    [`${input}.timing`]: row(placing({ timing: 'REGULARLY' }), 'timing', 'REGULARLY'),
    [`${input}.onDate`]: [
      row(placing({ timing: 'DATE', onDate: '2026-12-01' }), 'onDate', '2026-12-01'),
      refusal(placing({ timing: 'DATE', onDate: '2026-11-22' }), 'DATE_PASSED'),
      refusal(placing({ timing: 'DATE' }), 'DATE_NEEDED'),
    ],
    [`${input}.openUntil`]: [
      row(placing({ openUntil: '2026-12-31' }), 'openUntil', '2026-12-31'),
      refusal(placing({ openUntil: '2027-12-31' }), 'DATE_TOO_FAR'),
    ],
  };
}

const named = planning({ firstName: 'Burgemeester' });

/** Who may ask, offer and plan, and what may stand in it. */
export const helpPlacing: Matrix = {
  ...alike('askForHelp', 'AskForHelpInput', asking, 'REQUEST'),
  ...withTiming('AskForHelpInput', asking),
  ...alike('offerHelp', 'OfferHelpInput', offering, 'OFFER'),
  ...withTiming('OfferHelpInput', offering),
  ...alike('planGathering', 'PlanGatheringInput', planning, 'GATHERING'),
  'PlanGatheringInput.firstName': row(named, 'planner', 'Ina', {
    'resident-of-same-building': 'Noor',
    'resident-of-other-building': 'Mo',
    'resident-of-other-organisation': 'Bob',
    'embed-session-of-staff': 'Els',
  }),
  'PlanGatheringInput.onDate': [
    row(planning({ onDate: '2026-12-02' }), 'openUntil', '2026-12-02'),
    refusal(planning({ onDate: '2026-11-22' }), 'DATE_PASSED'),
  ],
  'PlanGatheringInput.atTime': [
    row(planning({ atTime: '09:15' }), 'atTime', '09:15'),
    refusal(planning({ atTime: '25:00' }), 'TIME_NOT_READABLE'),
  ],
  'PlanGatheringInput.place': [
    row(planning({ place: 'De tuin' }), 'place', 'De tuin'),
    refusal(planning({ place: '' }), 'TEXT_EMPTY'),
  ],
  'PlanGatheringInput.mostPeople': [
    row(planning({ mostPeople: 4 }), 'kind', 'GATHERING'),
    refusal(planning({ mostPeople: 1 }), 'NUMBER_NOT_OFFERED'),
  ],
};

const editing = (values: object = {}) =>
  place('editHelpPost', { post: '{post-to-edit}', version: 1, ...values });
const withdrawing = (values: object = {}) =>
  place('withdrawHelpPost', { post: '{post-to-withdraw}', ...values });
const keeping = (values: object = {}) => place('keepHelpPostOpen', { post: '{post-to-keep}', ...values });
const answering = (values: object = {}) =>
  place('answerGathering', { post: '{gathering-to-answer}', coming: true, ...values });

/** Its writer alone: for the others it is not there. */
const writer = (value: unknown): Sees =>
  doing({ visitor: null, signedIn: null, elsewhere: null, author: value });
const notTheirs = (author: string | null): Sees =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn: 'NOT_FOUND', elsewhere: 'NOT_FOUND', author });
const edited = (values: object, field: string, value: unknown) => ({
  ask: editing(values),
  at: `done.post.${field}`,
  sees: writer(value),
});
const wrong = (ask: Ask, author: string | null) => ({ ask, at: 'done.code', sees: notTheirs(author) });
const ownOnly = (ask: Ask, payload: string, field: string, value: unknown) => ({
  mutation: [
    {
      ask,
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'Refusal', elsewhere: 'Refusal', author: payload }),
    },
    wrong(ask, null),
  ],
  id: { ask, at: 'done.clientMutationId', sees: writer('{new-id}') },
  post: { ask, at: `done.post.${field}`, sees: writer(value) },
});

const edit = ownOnly(editing({ version: 1, title: 'Genaaid' }), 'EditHelpPostPayload', 'title', 'Genaaid');
const withdraw = ownOnly(withdrawing(), 'WithdrawHelpPostPayload', 'state', 'WITHDRAWN');
const keep = ownOnly(keeping(), 'KeepHelpPostOpenPayload', 'openUntil', '2026-12-23');
const come = answering();
const comers = (value: unknown, more: Partial<Sees> = {}): Sees => ({
  ...doing({ visitor: null, signedIn: value, elsewhere: null, author: null }),
  guest: null,
  'resident-of-other-building': null,
  ...more,
});

/** Who changes a post, takes it away or keeps it; and who says whether they come. */
export const helpChanging: Matrix = {
  'Mutation.editHelpPost': edit.mutation,
  'EditHelpPostPayload.clientMutationId': edit.id,
  'EditHelpPostPayload.post': edit.post,
  'EditHelpPostInput.clientMutationId': wrong(
    editing({ clientMutationId: 'edit-help-of-everybody' }),
    'CHANGED_MEANWHILE',
  ),
  'EditHelpPostInput.post': [
    wrong(editing({ post: '{item}' }), 'NOT_FOUND'),
    wrong(editing({ post: '{refused-post}' }), 'NOT_FOUND'),
    wrong(editing({ post: '{withdrawn-post}' }), 'POST_OVER'),
  ],
  'EditHelpPostInput.version': wrong(editing({ version: 7 }), 'CHANGED_MEANWHILE'),
  'EditHelpPostInput.category': edited({ version: 2, category: 'COOKING' }, 'category', 'COOKING'),
  'EditHelpPostInput.title': [
    edited({ version: 3, title: 'Weer genaaid' }, 'title', 'Weer genaaid'),
    wrong(editing({ version: 4, title: ' ' }), 'TEXT_EMPTY'),
  ],
  'EditHelpPostInput.text': edited({ version: 4, text: null }, 'text', null),
  'EditHelpPostInput.language': edited({ version: 5, language: 'en' }, 'language', 'en'),
  'EditHelpPostInput.timing': edited({ version: 6, timing: 'ONCE' }, 'timing', 'ONCE'),
  'EditHelpPostInput.onDate': [
    wrong(editing({ version: 7, timing: 'DATE', onDate: '2026-11-22' }), 'DATE_PASSED'),
    edited({ version: 7, timing: 'DATE', onDate: '2026-12-05' }, 'onDate', '2026-12-05'),
  ],
  // A request has neither hour, place nor number.
  'EditHelpPostInput.atTime': edited({ version: 8, atTime: '10:00' }, 'atTime', null),
  'EditHelpPostInput.place': edited({ version: 9, place: 'De hal' }, 'place', null),
  'EditHelpPostInput.mostPeople': edited({ version: 10, mostPeople: 3 }, 'kind', 'REQUEST'),
  'EditHelpPostInput.reach': edited({ version: 11, reach: 'NEIGHBOURHOOD' }, 'reach', 'NEIGHBOURHOOD'),
  'EditHelpPostInput.openUntil': [
    edited({ version: 12, openUntil: '2027-01-10' }, 'openUntil', '2027-01-10'),
    wrong(editing({ version: 13, openUntil: '2026-11-22' }), 'DATE_PASSED'),
  ],
  'Mutation.withdrawHelpPost': withdraw.mutation,
  'WithdrawHelpPostPayload.clientMutationId': withdraw.id,
  'WithdrawHelpPostPayload.post': withdraw.post,
  'WithdrawHelpPostInput.clientMutationId': wrong(
    withdrawing({ clientMutationId: 'withdraw-help-of-everybody', post: '{withdrawn-post}' }),
    'POST_OVER',
  ),
  'WithdrawHelpPostInput.post': {
    ask: withdrawing({ post: '{help-elsewhere}' }),
    at: 'done.code',
    sees: { ...notTheirs('NOT_FOUND'), 'resident-of-other-organisation': null },
  },
  'Mutation.keepHelpPostOpen': keep.mutation,
  'KeepHelpPostOpenPayload.clientMutationId': keep.id,
  'KeepHelpPostOpenPayload.post': keep.post,
  'KeepHelpPostOpenInput.clientMutationId': wrong(
    keeping({ clientMutationId: 'keep-help-of-everybody', post: '{withdrawn-post}' }),
    'POST_OVER',
  ),
  'KeepHelpPostOpenInput.post': wrong(keeping({ post: '{gathering}' }), 'NOT_FOUND'),
  'Mutation.answerGathering': [
    {
      ask: come,
      at: 'done.__typename',
      sees: {
        ...doing({
          visitor: 'Refusal',
          signedIn: 'AnswerGatheringPayload',
          elsewhere: 'Refusal',
          author: 'Refusal',
        }),
        guest: 'Refusal',
        'resident-of-other-building': 'Refusal',
      },
    },
    {
      ask: come,
      at: 'done.code',
      sees: {
        ...doing({
          visitor: 'SIGN_IN_NEEDED',
          signedIn: null,
          elsewhere: 'NOT_FOUND',
          author: 'YOUR_OWN_POST',
        }),
        guest: 'RESIDENT_NEEDED',
        'resident-of-other-building': 'NOT_FOUND',
      },
    },
  ],
  'AnswerGatheringPayload.clientMutationId': {
    ask: come,
    at: 'done.clientMutationId',
    sees: comers('{new-id}'),
  },
  'AnswerGatheringPayload.post': { ask: come, at: 'done.post.planner', sees: comers('Ina') },
  'AnswerGatheringInput.clientMutationId': {
    ask: answering({ clientMutationId: 'answer-gathering-of-everybody' }),
    at: 'done.post.kind',
    sees: comers('GATHERING'),
  },
  'AnswerGatheringInput.post': [
    refusal(answering({ post: '{post-of-truus}' }), 'NOT_FOUND'),
    // Full with Noor and Truus; who comes already can say so again.
    {
      ask: answering({ post: '{gathering}' }),
      at: 'done.code',
      sees: {
        ...refused('NOT_FOUND'),
        'resident-of-same-building': null,
        'embed-session-of-staff': 'GATHERING_FULL',
        author: 'YOUR_OWN_POST',
      },
    },
    refusal(answering({ post: '{waiting-post}' }), 'NOT_FOUND'),
  ],
  'AnswerGatheringInput.coming': {
    ask: answering({ coming: false }),
    at: 'done.post.planner',
    sees: comers('Ina'),
  },
  'AnswerGatheringInput.firstName': {
    ask: answering({ firstName: 'Burgemeester' }),
    at: 'done.post.kind',
    sees: comers('GATHERING'),
  },
};
