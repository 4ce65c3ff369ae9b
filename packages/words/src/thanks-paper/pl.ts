import { day } from '../shared/pl.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'Podziękowanie',
  thanks: 'Dziękuję!',
  to: (name) => `Dla: ${name}`,
  from: (name) => `Od: ${name}`,
  statementTitle: 'Zaświadczenie o pracy społecznej',
  forWhom: (firstName) => `Dla: ${firstName}`,
  lastName: 'Nazwisko (wpisz je tutaj):',
  what: (firstName) => `${firstName} robi coś dla innych w okolicy, z własnej woli.`,
  deedsHeading: 'To robi ta osoba',
  memberOf: (group) => `Członkostwo w grupie: ${group}`,
  buddy: 'Witanie nowych sąsiadów',
  member: 'Członkostwo w komisji mieszkańców',
  thanksFrom: (organisation) => `Cieszymy się z tego. Dziękujemy! ${organisation}`,
  issued: (organisation, date) => `Wystawca: ${organisation}. Data: ${day(date)}.`,
  callUs: (phone) => `Pytania? Zadzwoń do nas: ${phone}`,
  chose: (firstName) => `Treść wybrała ta osoba: ${firstName}.`,
  noHours: 'Nie liczymy godzin. To nie jest dyplom.',
};
