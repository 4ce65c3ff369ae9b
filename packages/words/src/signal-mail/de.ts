import { day } from '../shared/de.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'Ihre Nachricht ist bei uns',
  receiptText: ({ number, answerBy, phone, organisation }) => `Guten Tag,

Ihre Nachricht ist bei uns. Danke.
Ihre Nummer ist: ${number}
Sie bekommen eine Antwort. Spätestens am ${day(answerBy)}.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  answeredSubject: 'Es gibt eine Antwort auf Ihre Nachricht',
  answeredText: ({ number, phone, organisation }) => `Guten Tag,

Es gibt eine Antwort auf Ihre Nachricht mit der Nummer ${number}.
Gehen Sie auf unsere Website und melden Sie sich an. Dort lesen Sie sie.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
