import { act } from './act.ts';
import { doing, eachTheirOwn, type Ask, type Matrix } from './matrix.ts';

const mine = (slug: string): Ask => ({
  text: `query ($slug: String!) { viewer { labIdeas(slug: $slug) { id text language state writtenOn anchor } } }`,
  variables: { slug },
});
const putting = (values: object): Ask =>
  act(
    'putForwardLabIdea',
    { lab: '{lab-id}', text: 'Een bank bij de vijver.', language: 'nl', ...values },
    'idea { text language state anchor }',
  );
const withdrawing = (values: object): Ask =>
  act('withdrawLabIdea', { idea: '{idea-to-withdraw}', ...values }, 'idea');

/** A lab in which nobody put anything forward: of each it takes three. */
const fresh = { lab: '{lab-with-slips}' };

const put = putting({});
const withdraw = withdrawing({});

const nothingOfAnybody = {
  guest: [],
  sameBuilding: [],
  otherBuilding: [],
  elsewhere: [],
  staff: [],
  author: [],
};
const ofOwn = (field: string, own: { noor: unknown; mo: unknown; ina: unknown }) => ({
  ask: mine('{lab}'),
  at: `viewer.labIdeas.0.${field}`,
  sees: eachTheirOwn({
    guest: null,
    sameBuilding: own.noor,
    otherBuilding: own.mo,
    elsewhere: null,
    staff: null,
    author: own.ina,
  }),
});
const members = (value: unknown) => doing({ visitor: null, signedIn: value, elsewhere: null });
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

/** An idea is its author's alone until it is let through; then it is a point of the lab, of nobody by name. */
export const labIdea: Matrix = {
  'Viewer.labIdeas': {
    ask: {
      text: 'query ($slug: String!) { viewer { labIdeas(slug: $slug) { text state } } }',
      variables: { slug: '{lab}' },
    },
    at: 'viewer.labIdeas',
    sees: eachTheirOwn({
      ...nothingOfAnybody,
      sameBuilding: [{ text: 'Geweigerd idee van Noor', state: 'REFUSED' }],
      otherBuilding: [{ text: 'Idee van Mo', state: 'PUBLISHED' }],
      author: [
        { text: 'Idee van Ina', state: 'WAITING' },
        { text: 'Terug te nemen idee van Ina', state: 'WAITING' },
      ],
    }),
  },
  'Viewer.labIdeas(slug)': {
    ask: mine('{draft-lab}'),
    at: 'viewer.labIdeas',
    sees: eachTheirOwn(nothingOfAnybody),
  },
  'LabIdea.id': ofOwn('id', { noor: '{idea-refused}', mo: '{idea-of-mo}', ina: '{idea}' }),
  'LabIdea.text': ofOwn('text', { noor: 'Geweigerd idee van Noor', mo: 'Idee van Mo', ina: 'Idee van Ina' }),
  'LabIdea.language': ofOwn('language', { noor: 'nl', mo: 'nl', ina: 'nl' }),
  'LabIdea.state': ofOwn('state', { noor: 'REFUSED', mo: 'PUBLISHED', ina: 'WAITING' }),
  'LabIdea.writtenOn': ofOwn('writtenOn', { noor: '2026-11-23', mo: '2026-11-23', ina: '2026-11-23' }),
  'LabIdea.anchor': ofOwn('anchor', { noor: null, mo: 'idee-1', ina: null }),
  'Mutation.putForwardLabIdea': [
    {
      ask: put,
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'PutForwardLabIdeaPayload', elsewhere: 'Refusal' }),
    },
    {
      ask: put,
      at: 'done.code',
      sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: null, elsewhere: 'NOT_FOUND' }),
    },
  ],
  'PutForwardLabIdeaPayload.clientMutationId': {
    ask: put,
    at: 'done.clientMutationId',
    sees: members('{new-id}'),
  },
  // Whoever puts it forward, somebody looks first.
  'PutForwardLabIdeaPayload.idea': { ask: put, at: 'done.idea.state', sees: members('WAITING') },
  'PutForwardLabIdeaInput.clientMutationId': {
    ask: putting({ ...fresh, clientMutationId: 'idea-id-of-everybody' }),
    at: 'done.idea.text',
    sees: members('Een bank bij de vijver.'),
  },
  'PutForwardLabIdeaInput.lab': [
    { ask: putting({ lab: '{lab-to-publish}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    { ask: putting({ lab: '{item}' }), at: 'done.code', sees: refusedAs('NOT_FOUND') },
    {
      ask: putting({ lab: '{lab-id-elsewhere}' }),
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'Refusal', elsewhere: 'PutForwardLabIdeaPayload' }),
    },
  ],
  'PutForwardLabIdeaInput.text': {
    ask: putting({ ...fresh, text: '   ' }),
    at: 'done.code',
    sees: refusedAs('TEXT_EMPTY', 'NOT_FOUND'),
  },
  'PutForwardLabIdeaInput.language': {
    ask: putting({ ...fresh, language: 'ar' }),
    at: 'done.idea.language',
    sees: members('ar'),
  },
  'Mutation.withdrawLabIdea': [
    { ask: withdraw, at: 'done.__typename', sees: authorOnly('WithdrawLabIdeaPayload', 'Refusal') },
    { ask: withdraw, at: 'done.code', sees: notTheirs },
  ],
  'WithdrawLabIdeaPayload.clientMutationId': {
    ask: withdraw,
    at: 'done.clientMutationId',
    sees: authorOnly('{new-id}', null),
  },
  'WithdrawLabIdeaPayload.idea': {
    ask: withdraw,
    at: 'done.idea',
    sees: authorOnly('{idea-to-withdraw}', null),
  },
  'WithdrawLabIdeaInput.clientMutationId': {
    ask: withdrawing({ idea: '{idea-refused}', clientMutationId: 'withdraw-idea-id-of-everybody' }),
    at: 'done.code',
    sees: { ...notTheirs, author: 'NOT_FOUND' },
  },
  'WithdrawLabIdeaInput.idea': [
    { ask: withdrawing({ idea: '{item}' }), at: 'done.code', sees: { ...notTheirs, author: 'NOT_FOUND' } },
    // Others answer it by now, so it is no longer its author's alone.
    {
      ask: withdrawing({ idea: '{idea-of-mo}' }),
      at: 'done.code',
      sees: { ...notTheirs, 'resident-of-other-building': 'IDEA_STANDS', author: 'NOT_FOUND' },
    },
    {
      ask: withdrawing({ idea: '{idea-refused}' }),
      at: 'done.code',
      sees: { ...notTheirs, author: 'NOT_FOUND' },
    },
  ],
};
