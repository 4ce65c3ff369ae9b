import { act } from './act.ts';
import { doing, type Ask, type Matrix } from './matrix.ts';

const reporting = (values: object): Ask =>
  act('report', { about: '{words-of-mo}', reason: 'INSULT', ...values });
const blocking = (values: object): Ask => act('block', { authorOf: '{words-of-els}', ...values });

const report = reporting({});
const block = blocking({});

const members = (value: unknown, elsewhere: unknown) =>
  doing({ visitor: 'Refusal', signedIn: value, elsewhere });
const codes = (signedIn: string | null, elsewhere: string | null, author = signedIn) =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn, elsewhere, author });
const accepted = (value: unknown) => doing({ visitor: null, signedIn: value, elsewhere: null });

/** Who may report and block, and what: only what the viewer can see, and never to learn what is hidden. */
export const moderation: Matrix = {
  'Mutation.report': [
    { ask: report, at: 'done.__typename', sees: members('ReportPayload', 'Refusal') },
    { ask: report, at: 'done.code', sees: codes(null, 'NOT_FOUND') },
  ],
  'ReportPayload.clientMutationId': { ask: report, at: 'done.clientMutationId', sees: accepted('{new-id}') },
  'ReportInput.clientMutationId': {
    ask: reporting({ clientMutationId: 'report-id-of-everybody' }),
    at: 'done.__typename',
    sees: members('ReportPayload', 'Refusal'),
  },
  'ReportInput.about': [
    // What is said in a talk is there for its two alone.
    {
      ask: reporting({ about: '{message}' }),
      at: 'done.code',
      sees: { ...codes('NOT_FOUND', 'NOT_FOUND', null), 'resident-of-same-building': null },
    },
    {
      ask: reporting({ about: '{waiting-message}' }),
      at: 'done.code',
      sees: { ...codes('NOT_FOUND', 'NOT_FOUND'), 'resident-of-same-building': null },
    },
    { ask: reporting({ about: '{waiting}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND', null) },
    // Of an idea nobody is told whose it is, whether it waits or stands there.
    { ask: reporting({ about: '{idea}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND', null) },
    {
      ask: reporting({ about: '{idea-of-mo}' }),
      at: 'done.code',
      sees: { ...codes('NOT_FOUND', 'NOT_FOUND'), 'resident-of-other-building': null },
    },
    { ask: reporting({ about: '{item}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND') },
    { ask: reporting({ about: '{words-elsewhere}' }), at: 'done.code', sees: codes('NOT_FOUND', null) },
    {
      ask: reporting({ about: '{card-of-ina}' }),
      at: 'done.code',
      // Who sees a card may report it; a guest sees none.
      sees: { ...codes(null, 'NOT_FOUND'), guest: 'NOT_FOUND' },
    },
    {
      ask: reporting({ about: '{card-of-lies}' }),
      at: 'done.code',
      sees: codes('NOT_FOUND', 'NOT_FOUND', null),
    },
  ],
  'ReportInput.reason': {
    ask: reporting({ reason: 'DANGER' }),
    at: 'done.__typename',
    sees: members('ReportPayload', 'Refusal'),
  },
  'ReportInput.words': {
    ask: reporting({ about: '{words}', words: 'Dit klopt niet.' }),
    at: 'done.__typename',
    sees: members('ReportPayload', 'Refusal'),
  },
  'Mutation.block': [
    { ask: block, at: 'done.__typename', sees: members('BlockPayload', 'Refusal') },
    { ask: block, at: 'done.code', sees: codes(null, 'NOT_FOUND') },
  ],
  'BlockPayload.clientMutationId': { ask: block, at: 'done.clientMutationId', sees: accepted('{new-id}') },
  'BlockInput.clientMutationId': {
    ask: blocking({ clientMutationId: 'block-id-of-everybody' }),
    at: 'done.__typename',
    sees: members('BlockPayload', 'Refusal'),
  },
  'BlockInput.authorOf': [
    {
      ask: blocking({ authorOf: '{waiting}' }),
      at: 'done.code',
      sees: codes('NOT_FOUND', 'NOT_FOUND', null),
    },
    {
      ask: blocking({ authorOf: '{idea}' }),
      at: 'done.code',
      sees: codes('NOT_FOUND', 'NOT_FOUND', null),
    },
    { ask: blocking({ authorOf: '{item}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND') },
    { ask: blocking({ authorOf: '{words-elsewhere}' }), at: 'done.code', sees: codes('NOT_FOUND', null) },
  ],
};
