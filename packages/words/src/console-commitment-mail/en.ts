import { plural } from '../format.ts';
import { day } from '../shared/en.ts';
import type { ConsoleCommitmentMailWords } from './index.ts';

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`;

export const words: ConsoleCommitmentMailWords = {
  subject: ({ daysLate }) => {
    if (daysLate > 0) return `A promise is ${days(daysLate)} late`;
    return daysLate === 0 ? 'A promise is due today' : `A promise: ${days(-daysLate)} left`;
  },
  text: ({ text, due, daysLate, link }) => `Hello,

This promise is yours:
${text}

Promised for: ${day(due)}

${daysLate > 0 ? 'Residents see that this is late. Say how it goes, or choose another date.' : 'Is it done? Then say so. Will it not be in time? Choose another date.'}
${link}
`,
};
