import { doing, everybody, type Ask, type Matrix } from './matrix.ts';

const organisation: Ask = { text: '{ organisation { name phone formOfAddress languages accountAddress } }' };

/** Something that is refused to everybody who may ask at all. */
const refused: Ask = {
  text: `mutation ($input: AnswerLabItemInput!) {
    done: answerLabItem(input: $input) { ... on Refusal { code message retryAfter } }
  }`,
  variables: {
    input: { clientMutationId: '{new-id}', item: 'bogus', choice: 'YES', visitor: '{new-browser}' },
  },
};

/** What a page may know of the organisation, and how things are refused. */
export const community: Matrix = {
  'Query.organisation': {
    ask: organisation,
    at: 'organisation.name',
    sees: everybody('Wonen aan de Maas', { elsewhere: 'Wonen Elders' }),
  },
  'Organisation.name': {
    ask: organisation,
    at: 'organisation.name',
    sees: everybody('Wonen aan de Maas', { elsewhere: 'Wonen Elders' }),
  },
  'Organisation.phone': {
    ask: organisation,
    at: 'organisation.phone',
    sees: everybody('000 000 00 00', { elsewhere: '111 111 11 11' }),
  },
  'Organisation.formOfAddress': {
    ask: organisation,
    at: 'organisation.formOfAddress',
    sees: everybody('JE', { elsewhere: 'U' }),
  },
  'Organisation.accountAddress': {
    ask: organisation,
    at: 'organisation.accountAddress',
    sees: everybody('{account-address}', { elsewhere: 'http://localhost:4000/o/wonen-elders/account' }),
  },
  'Organisation.languages': {
    ask: organisation,
    at: 'organisation.languages',
    sees: everybody(['nl', 'en', 'de', 'pl', 'tr', 'uk', 'ar'], {
      elsewhere: ['nl', 'en', 'de', 'pl', 'tr', 'uk', 'ar'],
    }),
  },
  'Refusal.code': {
    ask: refused,
    at: 'done.code',
    sees: doing({ visitor: 'NOT_FOUND', signedIn: 'NOT_FOUND', elsewhere: 'NOT_FOUND' }),
  },
  'Refusal.message': {
    ask: refused,
    at: 'done.message',
    sees: doing({
      visitor: 'Dit is er niet meer, of het is niet voor jou.',
      signedIn: 'Dit is er niet meer, of het is niet voor jou.',
      elsewhere: 'Dit is er niet meer, of het is niet voor u.',
    }),
  },
  'Refusal.retryAfter': {
    ask: refused,
    at: 'done.retryAfter',
    sees: doing({ visitor: null, signedIn: null, elsewhere: null }),
  },
};
