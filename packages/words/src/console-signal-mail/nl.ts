import { day } from '../shared/nl.ts';
import type { ConsoleSignalMailWords } from './index.ts';

export const words: ConsoleSignalMailWords = {
  subject: ({ number, late }) =>
    late ? `Een antwoord is te laat: nummer ${number}` : `Een bewoner wacht op antwoord: nummer ${number}`,
  text: ({ number, answerBy, late, link }) => `Hallo,

Een bewoner stuurde een klacht of tip met nummer ${number}.
Wij beloofden een antwoord voor ${day(answerBy)}.
${late ? 'Dat is voorbij, en de bewoner ziet dat.' : 'Er is nog geen antwoord.'}

Lees het hier:
${link}
`,
};
