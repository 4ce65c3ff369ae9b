import { day } from '../shared/en.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'We have your message',
  receiptText: ({ number, answerBy, phone, organisation }) => `Hello,

We have your message. Thank you.
Your number is: ${number}
You will get an answer. By ${day(answerBy)}.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  answeredSubject: 'There is an answer to your message',
  answeredText: ({ number, phone, organisation }) => `Hello,

There is an answer to your message with number ${number}.
Go to our website and sign in. You read it there.

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
