import { day } from '../shared/en.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'How we want to live here',
  vote: (place, until) => `Vote in ${place}. You can until ${day(until)}, on the website.`,
  review: (place) => `Is what was agreed in ${place} still right? Say so on the website.`,
};
