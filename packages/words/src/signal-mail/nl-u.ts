import { day } from '../shared/nl.ts';
import type { SignalMailWords } from './index.ts';

export const words: Partial<SignalMailWords> = {
  receiptSubject: 'Uw bericht is bij ons',
  receiptText: ({ number, answerBy, phone, organisation }) => `Hallo,

Uw bericht is bij ons. Bedankt.
Uw nummer is: ${number}
U krijgt antwoord. Uiterlijk op ${day(answerBy)}.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  answeredSubject: 'Er is antwoord op uw bericht',
  answeredText: ({ number, phone, organisation }) => `Hallo,

Er is antwoord op uw bericht met nummer ${number}.
Ga naar onze website en log in. Daar leest u het.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
