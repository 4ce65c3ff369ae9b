import { day } from '../shared/nl.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: { BROKEN: 'Kapot', NUISANCE: 'Overlast', PROMISE: 'Belofte', COMPLAINT: 'Klacht', TIP: 'Tip' },
  numbered: (number) => `Nummer ${number}`,
  sentOn: (date) => `Gestuurd op ${day(date)}.`,
  aboutPromise: (promise) => `Over de belofte: ${promise}`,
  answerBy: (date) => `Je krijgt antwoord. Uiterlijk op ${day(date)}.`,
  late: 'Ons antwoord is te laat. Dat spijt ons.',
  taken: 'Iemand van ons zoekt dit uit.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Heeft dit je geholpen?',
  verdict: { HELPED: 'Ja', PARTLY: 'Een beetje', NOT_HELPED: 'Nee' },
  whoReads: 'Alleen medewerkers zien wat je kiest.',
  yourAnswer: 'Jouw antwoord',
  judged: {
    HELPED: 'Bedankt. Fijn dat het hielp.',
    PARTLY: 'Bedankt. Dat weten wij nu.',
    NOT_HELPED: 'Jammer. Wij kijken er nog een keer naar.',
  },
  mayWeCall: 'Mogen wij je bellen? Op welk nummer?',
  phoneReaders: 'Dit nummer lezen alleen medewerkers.',
  callMe: 'Ja, bel mij',
  willCall: 'Wij bellen je binnen 2 werkdagen.',
  withdraw: 'Het is al opgelost',
  withdrawOne: (number) => `Het is al opgelost: nummer ${number}`,
  withdrawAsk: 'Is het opgelost? Dan halen wij je bericht weg.',
  withdrawSure: 'Ja, haal weg',
  withdrawStop: 'Nee, laat staan',
  isWithdrawn: 'Fijn dat het is opgelost. Je bericht is weg.',
  more: 'Toon meer',
};
