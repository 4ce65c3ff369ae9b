import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const wanted = { homes: 'Kapelstraat 7', adults: 3 };
const printing = act('printLetters', wanted, 'letters file');

const running = (homes: string): Ask => ({
  text: 'query ($homes: String!) { console { letters(homes: $homes) { __typename home places used until } } }',
  variables: { homes },
});
const seen = (field: string, admin: unknown): Cells => ({
  ask: running('Kapelstraat 8'),
  at: `console.letters.0.${field}`,
  sees: atWork({ editor: null, admin }),
});

/** Printing letters, and how many came by them: for those who work with residents. */
export const lettersAtWork: Matrix = {
  'Mutation.printLetters': code(printing, null),
  'PrintLettersPayload.clientMutationId': payload(printing, 'clientMutationId', '{new-id}'),
  'PrintLettersPayload.letters': payload(printing, 'letters', 1),
  // Of a PDF in base64 the beginning: the codes in it are other ones each time.
  'PrintLettersPayload.file': payload(printing, 'file.0', 'J'),
  ...wrongIn('printLetters', 'PrintLettersInput', wanted, {
    homes: ['Kapelstraat 999', 'HOME_NOT_FOUND'],
    adults: [9, 'NUMBER_NOT_OFFERED'],
  }),
  'Console.letters': seen('__typename', 'HomeLetter'),
  'Console.letters(homes)': {
    ask: running('Kapelstraat 999'),
    at: 'console.letters.0',
    sees: atWork({ editor: null, admin: null }),
  },
  'HomeLetter.home': seen('home', 'Kapelstraat 8'),
  'HomeLetter.places': seen('places', 3),
  'HomeLetter.used': seen('used', 0),
  'HomeLetter.until': seen('until', '2027-01-22'),
};
