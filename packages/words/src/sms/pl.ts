import type { SmsWords } from './index.ts';

export const words: SmsWords = {
  whatHappens: 'Wyślemy Ci SMS z kodem.',
  askNumber: 'Jaki jest Twój numer komórkowy?',
  numberReaders: 'Inni mieszkańcy nie widzą Twojego numeru. Nie dzwonimy na niego.',
  codeSent: (number) => `Wysłaliśmy SMS na numer ${number}.`,
  typeCode: 'Wpisz kod z SMS-a',
  noText: 'Nie ma SMS-a? Poczekaj minutę.',
  otherNumber: 'Wybierz inny numer',
};
