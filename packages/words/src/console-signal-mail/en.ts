import { day } from '../shared/en.ts';
import type { ConsoleSignalMailWords } from './index.ts';

export const words: ConsoleSignalMailWords = {
  subject: ({ signals, more }) =>
    signals.length + more === 1
      ? `A resident waits for an answer: number ${signals[0]?.number}`
      : `${signals.length + more} residents wait for an answer`,
  text: ({ signals, more, link }) => `Hello,

We promised an answer to these complaints and tips.

${signals
  .map(({ number, answerBy, late }) =>
    late
      ? `Number ${number}: late, promised by ${day(answerBy)}. The resident sees that.`
      : `Number ${number}: answer by ${day(answerBy)}.`,
  )
  .join('\n')}${more ? `\nAnd ${more} more.` : ''}

Read and answer them here:
${link}
`,
  takenSubject: ({ number }) => `Taken over: number ${number}`,
  takenText: ({ number, firstName }) => `Hello,

${firstName ?? 'A colleague'} took number ${number} over from you.
You need not do anything about it. Would you rather? Then talk to each other.
`,
};
