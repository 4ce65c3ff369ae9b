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
  enteredForYou: 'Een medewerker schreef dit voor u op.',
  isUnlinked: 'Dit staat niet meer bij u.',
  letAllReadMeans:
    'Wij schrijven dan een korte tekst. Uw naam, uw huis en uw eigen woorden staan er niet in.',
  letsAllRead: 'U vindt het goed dat iedereen hierover leest.',
};
