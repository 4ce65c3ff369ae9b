import { plural } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { ConsoleCommitmentMailWords } from './index.ts';

const days = (count: number) => `${count} ${plural('nl', count, { one: 'dag', other: 'dagen' })}`;

export const words: ConsoleCommitmentMailWords = {
  subject: ({ daysLate }) => {
    if (daysLate > 0) return `Een belofte is ${days(daysLate)} te laat`;
    return daysLate === 0 ? 'Een belofte moet vandaag klaar zijn' : `Een belofte: nog ${days(-daysLate)}`;
  },
  text: ({ text, due, daysLate, link }) => `Hallo,

Deze belofte is van jou:
${text}

Beloofd voor: ${day(due)}

${daysLate > 0 ? 'Bewoners zien dat dit te laat is. Zeg hoe het staat, of kies een andere datum.' : 'Is het gedaan? Zeg dat dan. Lukt het niet op tijd? Kies een andere datum.'}
${link}
`,
};
