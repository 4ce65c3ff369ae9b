import { act } from './act.ts';
import { doing, eachTheirOwn, type Ask, type Matrix, type Sees } from './matrix.ts';
import { suggestionOfWim } from './help-asks.content.ts';

const ofPost = (name: string): Ask => ({
  text: 'query ($id: ID!) { viewer { helpPost(id: $id) { suggestions { id asked reasons { kind about } } } } }',
  variables: { id: `{${name}}` },
});
const board: Ask = {
  text: '{ viewer { helpBoard { asks { post { id planner } reasons { kind about } } } } }',
};

/** What neighbours see of what is for Ina, who wrote the posts, and for Noor, who is asked. */
const seen = (of: { noor: unknown; els: unknown; ina: unknown; mo?: unknown; bob?: unknown }): Sees =>
  eachTheirOwn({
    guest: null,
    sameBuilding: of.noor,
    otherBuilding: of.mo ?? null,
    elsewhere: of.bob ?? null,
    staff: of.els,
    author: of.ina,
  });
const suggested = (at: string, ina: unknown, post = 'post-to-ask') => ({
  ask: ofPost(post),
  at: `viewer.helpPost.suggestions${at}`,
  sees: seen({ noor: null, els: null, ina }),
});
const all = (name: string, of: { noor: unknown; els?: unknown; ina: unknown }) => ({
  ask: ofPost(name),
  at: 'viewer.helpPost.suggestions.length',
  sees: seen({ els: null, ...of }),
});
const asked = (at: string, noor: unknown) => ({
  ask: board,
  at: `viewer.helpBoard.asks.0.${at}`,
  sees: seen({ noor, els: null, ina: null }),
});

const ask = (values: object = {}) =>
  act(
    'askNeighbour',
    { post: '{post-to-ask-for}', suggestion: `{${suggestionOfWim}}`, ...values },
    'post { id }',
  );
const answer = (values: object = {}) =>
  act('answerHelpAsk', { post: '{post-asked-for}', yes: true, ...values }, 'talk { with }');

/** Who may do it: the writer asks, the one who is asked answers; for everybody else nothing is there. */
const done = (of: {
  noor: unknown;
  ina: unknown;
  others: unknown;
  visitor?: unknown;
  guest?: unknown;
}): Sees => ({
  ...doing({
    visitor: 'visitor' in of ? of.visitor : of.others,
    signedIn: of.others,
    elsewhere: of.others,
    author: of.ina,
  }),
  ...('guest' in of ? { guest: of.guest } : {}),
  'resident-of-same-building': of.noor,
});
const asking = (at: string, ina: unknown, others: unknown, more: object = {}, visitor = others) => ({
  ask: ask(more),
  at,
  sees: done({ noor: others, ina, others, visitor }),
});
const answering = (at: string, noor: unknown, others: unknown, more: object = {}, guest = others) => ({
  ask: answer(more),
  at,
  sees: done({
    noor,
    ina: others,
    others,
    guest,
    visitor: others === 'NOT_FOUND' ? 'SIGN_IN_NEEDED' : others,
  }),
});

/** Who is suggested to whom, who is asked, and who learns of it. */
export const helpAsking: Matrix = {
  'HelpPost.suggestions': [
    all('post-to-ask', { noor: 0, ina: 1 }),
    // Whoever was asked keeps a place; what Noor told herself alone brings her nowhere.
    all('post-asked', { noor: 0, els: 0, ina: 1 }),
    all('post-of-building', { noor: 0, ina: 0 }),
    all('post-to-ask-waiting', { noor: null, ina: 0 }),
  ],
  'HelpSuggestion.id': suggested('.0.id.length', 43),
  'HelpSuggestion.asked': [suggested('.0.asked', false), suggested('.0.asked', true, 'post-asked')],
  'HelpSuggestion.reasons': [
    suggested('.0.reasons.0.about', 'sewing'),
    suggested('.0.reasons', [], 'post-asked'),
  ],
  'ViewerHelpBoard.asks': {
    ask: board,
    at: 'viewer.helpBoard.asks.length',
    sees: seen({ noor: 5, els: 0, ina: 0, mo: 0, bob: 0 }),
  },
  'HelpAsk.post': [asked('post.id', '{post-asked}'), asked('post.planner', null)],
  'HelpAsk.reasons': asked('reasons.0.about', 'reading-letters'),
  'Mutation.askNeighbour': [
    asking('done.__typename', 'AskNeighbourPayload', 'Refusal'),
    // She asked a moment ago.
    asking('done.code', 'NOT_FOUND', 'NOT_FOUND', {}, 'SIGN_IN_NEEDED'),
  ],
  'AskNeighbourPayload.clientMutationId': asking('done.clientMutationId', '{new-id}', null, {
    post: '{post-to-ask-again}',
    suggestion: `{${suggestionOfWim}-again}`,
  }),
  'AskNeighbourPayload.post': asking('done.post.id', '{post-to-ask-at-last}', null, {
    post: '{post-to-ask-at-last}',
    suggestion: `{${suggestionOfWim}-at-last}`,
  }),
  'AskNeighbourInput.clientMutationId': asking(
    'done.code',
    'NOT_FOUND',
    'NOT_FOUND',
    { clientMutationId: 'ask-neighbour-of-everybody', suggestion: 'nobody' },
    'SIGN_IN_NEEDED',
  ),
  'AskNeighbourInput.post': asking(
    'done.code',
    'CHOICE_NOT_OFFERED',
    'NOT_FOUND',
    { post: '{waiting-post}' },
    'SIGN_IN_NEEDED',
  ),
  'AskNeighbourInput.suggestion': asking(
    'done.code',
    'NOT_FOUND',
    'NOT_FOUND',
    { suggestion: 'somebody-else' },
    'SIGN_IN_NEEDED',
  ),
  'Mutation.answerHelpAsk': [
    answering('done.__typename', 'AnswerHelpAskPayload', 'Refusal'),
    answering('done.code', 'ALREADY_ANSWERED', 'NOT_FOUND', {}, 'RESIDENT_NEEDED'),
  ],
  'AnswerHelpAskPayload.clientMutationId': answering('done.clientMutationId', '{new-id}', null, {
    post: '{post-asked}',
    yes: false,
  }),
  'AnswerHelpAskPayload.talk': answering('done.talk.with', 'Ina', null, { post: '{post-asked-again}' }),
  'AnswerHelpAskInput.clientMutationId': answering(
    'done.code',
    'NOT_FOUND',
    'NOT_FOUND',
    { clientMutationId: 'answer-ask-of-everybody', post: '{post-to-ask}' },
    'RESIDENT_NEEDED',
  ),
  'AnswerHelpAskInput.post': answering(
    'done.code',
    'NOT_FOUND',
    'NOT_FOUND',
    { post: '{post-of-building}' },
    'RESIDENT_NEEDED',
  ),
  'AnswerHelpAskInput.yes': answering('done.talk', null, null, { post: '{post-asked-no}', yes: false }),
  // Nobody answers under another name than the one they have.
  'AnswerHelpAskInput.firstName': answering('done.talk.with', 'Ina', null, {
    post: '{post-asked-name}',
    firstName: 'Burgemeester',
  }),
};
