import { act } from './act.ts';
import { doing, type Matrix, type Sees } from './matrix.ts';
import { again, code, residents, theirs } from './residents-at-home.ts';

const card = 'card { firstName hello }';
const saying = (input: object) => act('sayHello', { neighbour: '{card-of-ina}', ...input }, card);
const say = saying({});
/** Noor waits, Mo knows her, Els greets her now; nobody else sees her, and she does not greet herself. */
const greeting = (of: {
  noor: unknown;
  mo: unknown;
  els: unknown;
  others: unknown;
  visitor: unknown;
  guest: unknown;
}): Sees => ({
  ...doing({ visitor: of.visitor, signedIn: null, elsewhere: of.others, author: of.others }),
  guest: of.guest,
  'resident-of-same-building': of.noor,
  'resident-of-other-building': of.mo,
  'embed-session-of-staff': of.els,
});
const greeted = (value: unknown) =>
  greeting({ noor: value, mo: value, els: value, others: null, visitor: null, guest: null });
const greetingCodes = greeting({
  noor: null,
  mo: null,
  els: null,
  others: 'NOT_FOUND',
  visitor: 'SIGN_IN_NEEDED',
  guest: 'RESIDENT_NEEDED',
});

const replying = (input: object) =>
  act('answerHello', { neighbour: '{card-of-noor}', yes: true, ...input }, card);
const reply = replying({});
/** Noor said hello to Ina, and to nobody else. */
const replied = (value: unknown) => theirs(null, value);
const replyCodes = code('NOT_FOUND', null);

/** Who may say hello to whom, and answer. */
export const profileHello: Matrix = {
  'Mutation.sayHello': [
    {
      ask: say,
      at: 'done.__typename',
      sees: greeting({
        noor: 'SayHelloPayload',
        mo: 'SayHelloPayload',
        els: 'SayHelloPayload',
        others: 'Refusal',
        visitor: 'Refusal',
        guest: 'Refusal',
      }),
    },
    { ask: say, at: 'done.code', sees: greetingCodes },
  ],
  'SayHelloPayload.clientMutationId': { ask: say, at: 'done.clientMutationId', sees: greeted('{new-id}') },
  'SayHelloPayload.card': {
    ask: say,
    at: 'done.card.hello',
    sees: greeting({ noor: 'SAID', mo: 'BOTH', els: 'SAID', others: null, visitor: null, guest: null }),
  },
  'SayHelloInput.clientMutationId': {
    ask: saying(again('hello')),
    at: 'done.card.firstName',
    sees: greeted('Ina'),
  },
  'SayHelloInput.neighbour': [
    {
      ask: saying({ neighbour: '{words}' }),
      at: 'done.code',
      sees: { ...code('NOT_FOUND'), guest: 'NOT_FOUND' },
    },
    { ask: saying({ neighbour: '{card-of-nobody}' }), at: 'done.code', sees: code('NOT_FOUND') },
    { ask: saying({ neighbour: '{card-elsewhere}' }), at: 'done.code', sees: code('NOT_FOUND') },
  ],
  'SayHelloInput.firstName': {
    ask: saying({ firstName: 'Medewerker' }),
    at: 'done.card.firstName',
    sees: greeted('Ina'),
  },
  'Mutation.answerHello': [
    {
      ask: reply,
      at: 'done.__typename',
      sees: residents('Refusal', { visitor: 'Refusal', guest: 'Refusal' }, 'AnswerHelloPayload'),
    },
    { ask: reply, at: 'done.code', sees: replyCodes },
  ],
  'AnswerHelloPayload.clientMutationId': {
    ask: reply,
    at: 'done.clientMutationId',
    sees: replied('{new-id}'),
  },
  'AnswerHelloPayload.card': {
    ask: reply,
    at: 'done.card',
    sees: replied({ firstName: 'Noor', hello: 'BOTH' }),
  },
  'AnswerHelloInput.clientMutationId': {
    ask: replying(again('reply')),
    at: 'done.card.firstName',
    sees: replied('Noor'),
  },
  'AnswerHelloInput.neighbour': [
    { ask: replying({ neighbour: '{card-of-nobody}' }), at: 'done.code', sees: code('NOT_FOUND') },
    // Ina sees her, and was never greeted by her.
    { ask: replying({ neighbour: '{card-of-lies}' }), at: 'done.code', sees: code('NOT_FOUND') },
  ],
  'AnswerHelloInput.firstName': {
    ask: replying({ firstName: 'Medewerker' }),
    at: 'done.card.firstName',
    sees: replied('Noor'),
  },
  'AnswerHelloInput.yes': {
    ask: replying({ yes: false }),
    at: 'done.__typename',
    sees: residents('Refusal', { visitor: 'Refusal', guest: 'Refusal' }, 'AnswerHelloPayload'),
  },
};
