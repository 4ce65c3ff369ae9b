import { doing, type Ask, type Matrix } from './matrix.ts';

const comment = '{ id author job text language state withdrawn viewerCanEdit }';
const act = (name: string, input: string, payload: string, values: object): Ask => ({
  text: `mutation ($input: ${input}!) { done: ${name}(input: $input) {
    __typename ... on ${payload} { clientMutationId comment ${comment} } ... on Refusal { code }
  } }`,
  variables: { input: { clientMutationId: '{new-id}', ...values } },
});
const saying = (values: object) =>
  act('commentOnLabItem', 'CommentOnLabItemInput', 'CommentOnLabItemPayload', {
    item: '{other-item}',
    text: 'Een reactie.',
    language: 'nl',
    ...values,
  });
const editing = (values: object) =>
  act('editLabComment', 'EditLabCommentInput', 'EditLabCommentPayload', {
    comment: '{to-edit}',
    text: 'Gewijzigd.',
    ...values,
  });
const withdrawing = (values: object) =>
  act('withdrawLabComment', 'WithdrawLabCommentInput', 'WithdrawLabCommentPayload', {
    comment: '{to-withdraw}',
    ...values,
  });

const say = saying({});
const edit = editing({});
const editWaiting = editing({ comment: '{waiting}' });
const withdraw = withdrawing({});

const members = (value: unknown, elsewhere: unknown = null) =>
  doing({ visitor: null, signedIn: value, elsewhere });
const refusedAs = (code: string, elsewhere = code) =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn: code, elsewhere });
const authorOnly = (value: unknown, others: unknown) =>
  doing({ visitor: others, signedIn: others, elsewhere: others, author: value });
const notTheirs = doing({
  visitor: 'SIGN_IN_NEEDED',
  signedIn: 'NOT_FOUND',
  elsewhere: 'NOT_FOUND',
  author: null,
});
const sharedId = (prefix: string) => `${prefix}-id-of-everybody`;

/** Who may say something, and change or take back what was said: members, and the writer alone. */
export const labCommenting: Matrix = {
  'Mutation.commentOnLabItem': [
    {
      ask: say,
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'CommentOnLabItemPayload', elsewhere: 'Refusal' }),
    },
    {
      ask: say,
      at: 'done.code',
      sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: null, elsewhere: 'NOT_FOUND' }),
    },
  ],
  'CommentOnLabItemPayload.clientMutationId': {
    ask: say,
    at: 'done.clientMutationId',
    sees: members('{new-id}'),
  },
  'CommentOnLabItemPayload.comment': [
    { ask: say, at: 'done.comment.text', sees: members('Een reactie.') },
    { ask: say, at: 'done.comment.viewerCanEdit', sees: members(true) },
  ],
  'CommentOnLabItemInput.clientMutationId': {
    ask: saying({ clientMutationId: sharedId('say') }),
    at: 'done.comment.text',
    sees: members('Een reactie.'),
  },
  'CommentOnLabItemInput.item': [
    { ask: saying({ item: '{item-of-draft}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    { ask: saying({ item: '{withdrawn-item}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    {
      ask: saying({ item: '{item-elsewhere}' }),
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'Refusal', elsewhere: 'CommentOnLabItemPayload' }),
    },
  ],
  'CommentOnLabItemInput.replyTo': [
    {
      ask: saying({ item: '{item}', replyTo: '{words}' }),
      at: 'done.comment.text',
      sees: members('Een reactie.'),
    },
    { ask: saying({ item: '{item}', replyTo: '{waiting}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    { ask: saying({ item: '{item}', replyTo: '{gone}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    {
      ask: saying({ item: '{other-item}', replyTo: '{words}' }),
      at: 'done.code',
      sees: refusedAs('NOT_FOUND'),
    },
    {
      ask: saying({ item: '{item}', replyTo: '{words-elsewhere}' }),
      at: 'done.code',
      sees: refusedAs('NOT_FOUND'),
    },
  ],
  'CommentOnLabItemInput.text': {
    ask: saying({ text: '   ' }),
    at: 'done.code',
    sees: refusedAs('TEXT_EMPTY', 'NOT_FOUND'),
  },
  'CommentOnLabItemInput.language': {
    ask: saying({ language: 'ar' }),
    at: 'done.comment.language',
    sees: members('ar'),
  },
  // Nobody speaks under another name than the one they have.
  'CommentOnLabItemInput.firstName': {
    ask: saying({ firstName: 'Burgemeester' }),
    at: 'done.comment.author',
    sees: {
      ...members('Gijs'),
      'moved-out': 'Riet',
      'resident-of-same-building': 'Noor',
      'resident-of-other-building': 'Mo',
      'embed-session-of-staff': 'Els',
      author: 'Ina',
    },
  },
  'Mutation.editLabComment': [
    { ask: edit, at: 'done.__typename', sees: authorOnly('EditLabCommentPayload', 'Refusal') },
    { ask: edit, at: 'done.code', sees: notTheirs },
  ],
  'EditLabCommentPayload.clientMutationId': {
    ask: edit,
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}', null),
  },
  'EditLabCommentPayload.comment': {
    ask: edit,
    at: 'done.comment.text',
    sees: authorOnly('Gewijzigd.', null),
  },
  'EditLabCommentInput.clientMutationId': {
    ask: editing({ clientMutationId: sharedId('edit') }),
    at: 'done.code',
    sees: notTheirs,
  },
  'EditLabCommentInput.comment': [
    { ask: edit, at: 'done.code', sees: notTheirs },
    { ask: editWaiting, at: 'done.code', sees: notTheirs },
    // What waits to be looked at goes on waiting, whatever its writer makes of it.
    { ask: editWaiting, at: 'done.comment.state', sees: authorOnly('WAITING', null) },
    {
      ask: editing({ comment: '{gone}' }),
      at: 'done.code',
      sees: { ...notTheirs, author: 'ALREADY_WITHDRAWN' },
    },
    { ask: editing({ comment: '{item}' }), at: 'done.code', sees: { ...notTheirs, author: 'NOT_FOUND' } },
    {
      ask: editing({ comment: '{words-elsewhere}' }),
      at: 'done.code',
      sees: { ...notTheirs, 'resident-of-other-organisation': null, author: 'NOT_FOUND' },
    },
  ],
  // What is not there and what is not for you are one answer, whatever was typed.
  'EditLabCommentInput.text': {
    ask: editing({ text: '' }),
    at: 'done.code',
    sees: { ...notTheirs, author: 'TEXT_EMPTY' },
  },
  'Mutation.withdrawLabComment': [
    { ask: withdraw, at: 'done.__typename', sees: authorOnly('WithdrawLabCommentPayload', 'Refusal') },
    { ask: withdraw, at: 'done.code', sees: notTheirs },
  ],
  'WithdrawLabCommentPayload.clientMutationId': {
    ask: withdraw,
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}', null),
  },
  'WithdrawLabCommentPayload.comment': [
    { ask: withdraw, at: 'done.comment.withdrawn', sees: authorOnly(true, null) },
    { ask: withdraw, at: 'done.comment.text', sees: authorOnly('', null) },
  ],
  'WithdrawLabCommentInput.clientMutationId': {
    ask: withdrawing({ comment: '{gone}', clientMutationId: sharedId('withdraw') }),
    at: 'done.code',
    sees: { ...notTheirs, author: 'ALREADY_WITHDRAWN' },
  },
  'WithdrawLabCommentInput.comment': [
    { ask: withdraw, at: 'done.code', sees: notTheirs },
    { ask: withdrawing({ comment: '{item}' }), at: 'done.code', sees: { ...notTheirs, author: 'NOT_FOUND' } },
    {
      ask: withdrawing({ comment: '{words-elsewhere}' }),
      at: 'done.code',
      sees: { ...notTheirs, 'resident-of-other-organisation': null, author: 'NOT_FOUND' },
    },
  ],
};
