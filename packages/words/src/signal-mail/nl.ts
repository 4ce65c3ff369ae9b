import { day } from '../shared/nl.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'Je bericht is bij ons',
  receiptText: ({ number, answerBy, phone, organisation }) => `Hallo,

Je bericht is bij ons. Bedankt.
Je nummer is: ${number}
Je krijgt antwoord. Uiterlijk op ${day(answerBy)}.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  answeredSubject: 'Er is antwoord op je bericht',
  answeredText: ({ number, phone, organisation }) => `Hallo,

Er is antwoord op je bericht met nummer ${number}.
Ga naar onze website en log in. Daar lees je het.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
