import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Przeczytasz to wcześniej?',
  before: (organisation) =>
    `Tej rozmowy nie ma jeszcze na stronie. ${organisation} pokazuje ją najpierw Tobie.`,
  readThenTell: 'Przeczytaj punkty. Potem napisz nam, czy to się zgadza.',
  notYet: 'Czytasz to wcześniej. Odpowiadać można dopiero na stronie.',
  isItRight: 'Czy to się zgadza?',
  audience: (organisation) => `Czyta to tylko ${organisation}. Nie ma przy tym Twojego imienia.`,
  right: 'Tak, zgadza się',
  wrong: 'Nie, coś się nie zgadza',
  whatIsWrong: 'Co się nie zgadza?',
  send: 'Wyślij',
  thanks: 'Dziękujemy. Przeczytamy to.',
  again: 'Chcę napisać coś jeszcze',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
