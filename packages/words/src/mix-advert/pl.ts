import { day } from '../shared/pl.ts';
import type { MixAdvertWords } from './index.ts';

export const words: MixAdvertWords = {
  heading: 'Co sąsiedzi lubią tu robić?',
  lead: (place) => `To lubią robić sąsiedzi w ${place}:`,
  welcome: [
    'Każdy jest mile widziany.',
    'Nie trzeba niczego umieć.',
    'To nie ma wpływu na przydział mieszkania.',
  ],
  until: (date) => `Ten tekst jest tu do ${day(date)}.`,
  gone: 'Tego tekstu już tu nie ma.',
};
