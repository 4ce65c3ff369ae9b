import { day } from '../shared/nl.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: Partial<WelcomeAroundWords> = {
  neighboursHeading: 'Nieuw in uw gebouw',
  neighboursNote: 'De nieuwe bewoner koos wat u hier leest.',
  buddyHeading: (firstName) => (firstName ? `U helpt ${firstName}` : 'U helpt een nieuwe bewoner'),
  buddyTask: {
    BEFORE: 'U hoeft nu niets te doen.',
    DAY_0: 'U hoeft nu niets te doen.',
    WEEK_1: 'Maak samen kennis.',
    MONTH_1: 'Laat de buurt zien.',
    MONTH_2: 'Vraag hoe het gaat.',
    MONTH_3: 'Vraag hoe het gaat.',
    MONTH_6: 'Zeg gedag. Uw hulp is klaar.',
    MONTH_9: 'Vraag hoe het gaat.',
    MONTH_12: 'Zeg gedag. Uw hulp is klaar.',
  },
  buddyNote: 'Wij zien alleen dat u contact had.',
  lastContact: (last) => `U had contact op ${day(last)}.`,
};
