import { day } from '../shared/de.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'So wollen wir hier wohnen',
  vote: (place, until) => `Stimmen Sie mit ab in ${place}. Das geht bis ${day(until)} auf der Website.`,
  review: (place) => `Stimmt noch, was in ${place} vereinbart wurde? Sagen Sie es auf der Website.`,
};
