import { day } from '../shared/nl.ts';
import type { SignalOwnWords } from './index.ts';

export const words: Partial<SignalOwnWords> = {
  answerBy: (date) => `U krijgt antwoord. Uiterlijk op ${day(date)}.`,
  question: 'Heeft dit u geholpen?',
  whoReads: 'Alleen medewerkers zien wat u kiest.',
  yourAnswer: 'Uw antwoord',
  mayWeCall: 'Mogen wij u bellen? Op welk nummer?',
  willCall: 'Wij bellen u binnen 2 werkdagen.',
  withdrawAsk: 'Is het opgelost? Dan halen wij uw bericht weg.',
  isWithdrawn: 'Fijn dat het is opgelost. Uw bericht is weg.',
};
