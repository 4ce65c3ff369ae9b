import { day } from '../shared/pl.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'Mamy wiadomość od Ciebie',
  receiptText: ({ number, answerBy, phone, organisation }) => `Dzień dobry,

Mamy wiadomość od Ciebie. Dziękujemy.
Numer wiadomości: ${number}
Odpowiedź przyjdzie najpóźniej ${day(answerBy)}.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
  answeredSubject: 'Jest odpowiedź na wiadomość',
  answeredText: ({ number, phone, organisation }) => `Dzień dobry,

Jest odpowiedź na wiadomość o numerze: ${number}.
Wejdź na naszą stronę i zaloguj się. Tam ją przeczytasz.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
};
