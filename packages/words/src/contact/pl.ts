import { day } from '../shared/pl.ts';
import type { ContactWords } from './index.ts';

export const words: ContactWords = {
  title: 'Numer drugiej osoby',
  forWhom: 'Obie osoby podają swój numer? Wtedy tutaj przeczytasz numer drugiej osoby.',
  codeFirst: 'Najpierw wyślemy Ci kod. Dzięki temu wiemy, że to Ty.',
  address: 'Jaki jest Twój własny adres e-mail?',
  addressReaders: 'Na ten adres wyślemy kod. Druga osoba go nie widzi.',
  sendCode: 'Wyślij mi kod',
  codeSent: 'Czy Twój adres e-mail się zgadza? Zaraz dostaniesz e-mail z kodem.',
  noMail: 'Nie ma e-maila? Sprawdź też spam.',
  typeCode: 'Wpisz kod z e-maila',
  codeHint: 'Kod ma 6 cyfr.',
  read: 'Przeczytaj numer',
  otherAddress: 'Wybierz inny adres e-mail',
  phone: 'Telefon',
  email: 'E-mail',
  until: (date) => `Możesz to czytać do ${day(date)}.`,
  onlyYou: 'To jest tylko dla Ciebie. Nie podawaj tego innym.',
  safety: 'Nie dawaj nikomu karty bankowej, kodu PIN ani klucza.',
  safetyCall: 'Coś Cię niepokoi? Zadzwoń do nas.',
  danger: 'Jest niebezpiecznie? Zadzwoń pod 112.',
  linkBroken: 'Ten link nie działa.',
  linkAgain: 'Otwórz jeszcze raz rozmowę z tą osobą. Naciśnij tam link.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
