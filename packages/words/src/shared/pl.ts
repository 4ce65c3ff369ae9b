import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith(
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
);

export const words: SharedWords = {
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
  chooseLanguage: 'Wybierz swój język',
  readAloud: 'Przeczytaj na głos',
  stopReading: 'Przestań czytać',
  whoReadsThis: 'Kto to czyta?',
  close: 'Zamknij',
  loading: 'Poczekaj chwilę.',
  unreachable: 'To teraz nie działa.',
  weTryAgain: 'Zaraz spróbujemy jeszcze raz.',
  keptAsTyped: 'Twój tekst nie zniknie.',
  retry: 'Spróbuj jeszcze raz',
  broken: 'Coś u nas nie zadziałało.',
  faultNumber: (fault) => `Dzwonisz do nas? Podaj ten numer: ${fault}.`,
  notTranslated: 'Ten tekst jest tylko po holendersku.',
  machineTranslated: 'Przetłumaczył to komputer.',
  signedInAs: (firstName) => (firstName ? `Zalogowano jako ${firstName}.` : 'Zalogowano.'),
  signOut: 'Wyloguj się',
};
