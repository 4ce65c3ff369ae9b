import { day } from '../shared/nl.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'Nieuw in je gebouw',
  comes: 'Er komt iemand wonen.',
  namedComes: (firstName) => `${firstName} komt hier wonen.`,
  neighboursNote: 'De nieuwe bewoner koos wat jij hier leest.',
  buddyHeading: (firstName) => (firstName ? `Jij helpt ${firstName}` : 'Jij helpt een nieuwe bewoner'),
  buddyTask: {
    BEFORE: 'Jij hoeft nu niets te doen.',
    DAY_0: 'Jij hoeft nu niets te doen.',
    WEEK_1: 'Maak samen kennis.',
    MONTH_1: 'Laat de buurt zien.',
    MONTH_2: 'Vraag hoe het gaat.',
    MONTH_3: 'Vraag hoe het gaat.',
    MONTH_6: 'Zeg gedag. Jouw hulp is klaar.',
    MONTH_9: 'Vraag hoe het gaat.',
    MONTH_12: 'Zeg gedag. Jouw hulp is klaar.',
  },
  met: 'Wij zagen elkaar',
  spoke: 'Wij spraken elkaar',
  buddyNote: 'Wij zien alleen dat jullie contact hadden.',
  noted: 'Bedankt. Wij weten het nu.',
  lastContact: (last) => `Jullie hadden contact op ${day(last)}.`,
  informationHeading: 'Handig om te weten',
  kind: {
    WASTE: 'Afval',
    REPAIRS: 'Kapot in huis',
    HOUSE: 'Het gebouw',
    NEIGHBOURHOOD: 'De buurt',
    CONTACT: 'Contact',
    OTHER: 'Verder',
  },
};
