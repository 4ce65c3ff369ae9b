import { day } from '../shared/nl.ts';
import type { ConsoleSignalMailWords } from './index.ts';

export const words: ConsoleSignalMailWords = {
  subject: ({ signals, more }) =>
    signals.length + more === 1
      ? `Een bewoner wacht op antwoord: nummer ${signals[0]?.number}`
      : `${signals.length + more} bewoners wachten op antwoord`,
  text: ({ signals, more, link }) => `Hallo,

Wij beloofden antwoord op deze klachten en tips.

${signals
  .map(({ number, answerBy, late }) =>
    late
      ? `Nummer ${number}: te laat, beloofd voor ${day(answerBy)}. De bewoner ziet dat.`
      : `Nummer ${number}: antwoord uiterlijk ${day(answerBy)}.`,
  )
  .join('\n')}${more ? `\nEn nog ${more}.` : ''}

Lees en beantwoord ze hier:
${link}
`,
  takenSubject: ({ number }) => `Overgenomen: nummer ${number}`,
  takenText: ({ number, firstName }) => `Hallo,

${firstName ?? 'Een collega'} nam nummer ${number} van je over.
Je hoeft er niets meer aan te doen. Wil je dat toch? Overleg dan samen.
`,
};
