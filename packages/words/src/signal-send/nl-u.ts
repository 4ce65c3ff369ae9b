import { day } from '../shared/nl.ts';
import type { SignalSendWords } from './index.ts';

export const words: Partial<SignalSendWords> = {
  write: {
    BROKEN: 'Wat is er kapot?',
    NUISANCE: 'Wat gebeurt er?',
    PROMISE: 'Wat is er niet gedaan?',
    COMPLAINT: 'Wat is uw klacht?',
    TIP: 'Wat is uw tip?',
  },
  signInFirst: 'U logt zo in. Uw tekst blijft bewaard.',
  sent: 'Bedankt. Uw bericht is bij ons.',
  number: (number) => `Uw nummer is ${number}.`,
  answerBy: (date) => `U krijgt antwoord. Uiterlijk op ${day(date)}.`,
};
