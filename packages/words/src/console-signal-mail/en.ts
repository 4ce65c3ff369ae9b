import { day } from '../shared/en.ts';
import type { ConsoleSignalMailWords } from './index.ts';

export const words: ConsoleSignalMailWords = {
  subject: ({ number, late }) =>
    late ? `An answer is late: number ${number}` : `A resident waits for an answer: number ${number}`,
  text: ({ number, answerBy, late, link }) => `Hello,

A resident sent a complaint or tip with number ${number}.
We promised an answer by ${day(answerBy)}.
${late ? 'That day passed, and the resident sees it.' : 'There is no answer yet.'}

Read it here:
${link}
`,
};
