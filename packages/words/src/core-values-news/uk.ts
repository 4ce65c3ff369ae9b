import { day } from '../shared/uk.ts';
import type { CoreValuesNewsWords } from './index.ts';

export const words: CoreValuesNewsWords = {
  heading: 'Так ми хочемо тут жити',
  vote: (place, until) => `Голосування: ${place}. Голосуйте на сайті до ${day(until)}.`,
  review: (place) => `Чи досі правильне те, про що домовилися? (${place}) Скажіть про це на сайті.`,
};
