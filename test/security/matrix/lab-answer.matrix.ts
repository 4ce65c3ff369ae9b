import { act } from './act.ts';
import { doing, type Ask, type Matrix } from './matrix.ts';

const answering = (input: object): Ask =>
  act('answerLabItem', { choice: 'NO', visitor: '{new-browser}', ...input }, 'answer { item choice }');
const adopting = (input: object): Ask => act('adoptLabAnswers', input, 'answers { item choice }');

const answer = answering({ item: '{other-item}' });
const adopt = adopting({ answers: [{ item: '{item-to-adopt}', visitor: '{own-browser}' }] });

/** Everybody here may; whoever belongs elsewhere finds nothing of here to answer to. */
const taken = (value: unknown) => doing({ visitor: value, signedIn: value, elsewhere: null });
const allRefused = (code: string, elsewhere = code) => doing({ visitor: code, signedIn: code, elsewhere });
const membersOnly = (value: unknown, elsewhere: unknown = value) =>
  doing({ visitor: null, signedIn: value, elsewhere });

/** Who may answer, and make answers their own. */
export const labAnswer: Matrix = {
  'Mutation.answerLabItem': {
    ask: answer,
    at: 'done.__typename',
    sees: doing({ visitor: 'AnswerLabItemPayload', signedIn: 'AnswerLabItemPayload', elsewhere: 'Refusal' }),
  },
  'AnswerLabItemPayload.clientMutationId': {
    ask: answer,
    at: 'done.clientMutationId',
    sees: taken('{new-id}'),
  },
  'AnswerLabItemPayload.answer': {
    ask: answer,
    at: 'done.answer',
    sees: taken({ item: '{other-item}', choice: 'NO' }),
  },
  'LabAnswer.item': { ask: answer, at: 'done.answer.item', sees: taken('{other-item}') },
  'LabAnswer.choice': { ask: answer, at: 'done.answer.choice', sees: taken('NO') },
  'AnswerLabItemInput.item': [
    { ask: answering({ item: '{item-of-draft}' }), at: 'done.code', sees: allRefused('NOT_FOUND') },
    { ask: answering({ item: '{withdrawn-item}' }), at: 'done.code', sees: allRefused('NOT_FOUND') },
    { ask: answering({ item: '{words}' }), at: 'done.code', sees: allRefused('NOT_FOUND') },
    {
      ask: answering({ item: '{item-elsewhere}' }),
      at: 'done.__typename',
      sees: doing({ visitor: 'Refusal', signedIn: 'Refusal', elsewhere: 'AnswerLabItemPayload' }),
    },
  ],
  'AnswerLabItemInput.choice': {
    ask: answering({ item: '{other-item}', choice: 'TOGETHER' }),
    at: 'done.code',
    sees: allRefused('CHOICE_NOT_OFFERED', 'NOT_FOUND'),
  },
  // A visitor without the hash of a browser is nobody; whoever signed in needs none.
  'AnswerLabItemInput.visitor': [
    {
      ask: answering({ item: '{other-item}', visitor: null }),
      at: 'done.code',
      sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: null, elsewhere: 'NOT_FOUND' }),
    },
    {
      ask: answering({ item: '{other-item}', visitor: 'not a hash' }),
      at: 'done.code',
      sees: doing({ visitor: 'INPUT_NOT_READABLE', signedIn: 'INPUT_NOT_READABLE', elsewhere: 'NOT_FOUND' }),
    },
  ],
  // An id that somebody else used before is nobody's business: it has its own effect.
  'AnswerLabItemInput.clientMutationId': {
    ask: answering({ item: '{other-item}', clientMutationId: 'everybody-uses-this' }),
    at: 'done.answer.choice',
    sees: taken('NO'),
  },
  'Mutation.adoptLabAnswers': [
    {
      ask: adopt,
      at: 'done.__typename',
      sees: doing({
        visitor: 'Refusal',
        signedIn: 'AdoptLabAnswersPayload',
        elsewhere: 'AdoptLabAnswersPayload',
      }),
    },
    {
      ask: adopt,
      at: 'done.code',
      sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: null, elsewhere: null }),
    },
  ],
  'AdoptLabAnswersPayload.clientMutationId': {
    ask: adopt,
    at: 'done.clientMutationId',
    sees: membersOnly('{new-id}'),
  },
  'AdoptLabAnswersPayload.answers': {
    ask: adopt,
    at: 'done.answers',
    sees: membersOnly([{ item: '{item-to-adopt}', choice: 'NO' }], []),
  },
  'AdoptLabAnswersInput.answers': {
    ask: adopting({ answers: [] }),
    at: 'done.answers',
    sees: membersOnly([]),
  },
  'AdoptLabAnswersInput.clientMutationId': {
    ask: adopting({ answers: [], clientMutationId: 'everybody-uses-this-too' }),
    at: 'done.__typename',
    sees: doing({
      visitor: 'Refusal',
      signedIn: 'AdoptLabAnswersPayload',
      elsewhere: 'AdoptLabAnswersPayload',
    }),
  },
  'AdoptLabAnswer.item': {
    ask: adopting({ answers: [{ item: '{item-somebody-answered}', visitor: '{own-browser}' }] }),
    at: 'done.answers',
    sees: membersOnly([]),
  },
  'AdoptLabAnswer.visitor': {
    ask: adopting({ answers: [{ item: '{item-somebody-answered}', visitor: '{new-browser}' }] }),
    at: 'done.answers',
    sees: membersOnly([]),
  },
};
