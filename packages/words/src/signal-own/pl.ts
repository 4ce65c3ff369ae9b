import { day } from '../shared/pl.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: {
    BROKEN: 'Zepsute',
    NUISANCE: 'Uciążliwość',
    PROMISE: 'Obietnica',
    COMPLAINT: 'Skarga',
    TIP: 'Rada',
  },
  numbered: (number) => `Numer ${number}`,
  sentOn: (date) => `Wysłane ${day(date)}.`,
  aboutPromise: (promise) => `Dotyczy obietnicy: ${promise}`,
  answerBy: (date) => `Dostaniesz odpowiedź. Najpóźniej ${day(date)}.`,
  late: 'Nasza odpowiedź się spóźnia. Przepraszamy.',
  taken: 'Ktoś z nas się tym zajmuje.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Czy to Ci pomogło?',
  verdict: { HELPED: 'Tak', PARTLY: 'Trochę', NOT_HELPED: 'Nie' },
  whoReads: 'Tylko pracownicy widzą, co wybierasz.',
  yourAnswer: 'Twoja odpowiedź',
  judged: {
    HELPED: 'Dziękujemy. Cieszymy się, że pomogło.',
    PARTLY: 'Dziękujemy. Teraz to wiemy.',
    NOT_HELPED: 'Szkoda. Przyjrzymy się temu jeszcze raz.',
  },
  mayWeCall: 'Czy możemy zadzwonić? Pod jaki numer?',
  phoneReaders: 'Ten numer czytają tylko pracownicy.',
  callMe: 'Tak, zadzwońcie',
  willCall: 'Zadzwonimy w ciągu 2 dni roboczych.',
  withdraw: 'To już rozwiązane',
  withdrawOne: (number) => `To już rozwiązane: numer ${number}`,
  withdrawAsk: 'Czy to rozwiązane? Wtedy usuniemy wiadomość.',
  withdrawSure: 'Tak, usuń',
  withdrawStop: 'Nie, zostaw',
  isWithdrawn: 'Dobrze, że to rozwiązane. Wiadomość usunięta.',
  more: 'Pokaż więcej',
};
