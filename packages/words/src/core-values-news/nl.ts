import { day } from '../shared/nl.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'Zo willen we hier wonen',
  vote: (place, until) => `Stem mee in ${place}. Dat kan tot en met ${day(until)}, op de website.`,
  review: (place) => `Klopt nog wat in ${place} is afgesproken? Zeg het op de website.`,
};
