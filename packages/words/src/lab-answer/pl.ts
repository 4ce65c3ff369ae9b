import { number, plural } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Dziękujemy. Twoja odpowiedź: ${answer}.`,
  changeAnswer: 'Jednak inaczej? Naciśnij inną odpowiedź.',
  saving: 'Zapisujemy Twoją odpowiedź.',
  notSaved: 'Twoja odpowiedź nie jest jeszcze zapisana.',
  countsApart: 'Mieszkasz tutaj? Zaloguj się. Wtedy Twoja odpowiedź liczy się wśród odpowiedzi mieszkańców.',
  countsWithResidents: 'Twoja odpowiedź liczy się wśród odpowiedzi mieszkańców.',
  signIn: 'Zaloguj się',
  othersSaid: 'To powiedzieli inni',
  notEnough: 'Jest jeszcze za mało odpowiedzi.',
  notEveryone: 'To nie są wszyscy w dzielnicy.',
  countedToday: 'Policzono dziś rano.',
  countedOn: (date) => `Policzono ${day(date)}.`,
  mostSay: (answer) => `Większość mieszkańców mówi: ${answer}.`,
  mostChosen: (answer) => `Najczęściej wybierano: ${answer}.`,
  differs: 'Nie wszyscy mówią to samo.',
  residents: 'Mieszkańcy',
  visitors: 'Inni czytelnicy',
  paper: 'Na papierze lub przez telefon',
  about: (count) =>
    `Mniej więcej ${number('pl', count)} ${plural('pl', count, { one: 'odpowiedź', other: 'odpowiedzi' })}`,
  tooFew: 'Za mało',
  asTable: 'Pokaż jako tabelę',
  answer: 'Odpowiedź',
  audienceReading: 'Każdy w internecie może przeczytać tę rozmowę.',
  audienceChoice: 'Nikt nie widzi, co wybierasz. My tylko liczymy.',
  audienceComment:
    'Piszesz komentarz? Każdy może go przeczytać. Będzie przy nim Twoje imię. Twojego adresu nie będzie.',
};
