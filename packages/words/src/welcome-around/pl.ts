import { day } from '../shared/pl.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'Nowe osoby w budynku',
  comes: 'Ktoś się tu wprowadza.',
  namedComes: (firstName) => `${firstName} będzie tu mieszkać.`,
  neighboursNote: 'Nowa osoba wybrała, co tu czytasz.',
  buddyHeading: (firstName) => (firstName ? `Pomagasz: ${firstName}` : 'Pomagasz nowej osobie'),
  buddyTask: {
    BEFORE: 'Teraz nie musisz nic robić.',
    DAY_0: 'Teraz nie musisz nic robić.',
    WEEK_1: 'Poznajcie się.',
    MONTH_1: 'Pokaż okolicę.',
    MONTH_2: 'Zapytaj, jak leci.',
    MONTH_3: 'Zapytaj, jak leci.',
    MONTH_6: 'Pożegnaj się. To koniec Twojej pomocy.',
    MONTH_9: 'Zapytaj, jak leci.',
    MONTH_12: 'Pożegnaj się. To koniec Twojej pomocy.',
  },
  met: 'Mieliśmy spotkanie',
  spoke: 'Mieliśmy rozmowę',
  buddyNote: 'Widzimy tylko, że był kontakt.',
  noted: 'Dziękujemy. Już wiemy.',
  lastContact: (last) => `Ostatni kontakt: ${day(last)}.`,
  informationHeading: 'Warto wiedzieć',
  kind: {
    WASTE: 'Śmieci',
    REPAIRS: 'Awarie w domu',
    HOUSE: 'Budynek',
    NEIGHBOURHOOD: 'Okolica',
    CONTACT: 'Kontakt',
    OTHER: 'Więcej',
  },
};
