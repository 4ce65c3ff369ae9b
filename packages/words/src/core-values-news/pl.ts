import { day } from '../shared/pl.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'Tak chcemy tu mieszkać',
  vote: (place, until) => `Głosowanie: ${place}. Możesz głosować na stronie do dnia ${day(until)}.`,
  review: (place) => `Czy to, co ustalono, nadal jest dobre? (${place}) Powiedz to na stronie.`,
};
