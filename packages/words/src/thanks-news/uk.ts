import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Дякую',
  somebody: 'Хтось каже: дякую. Прочитайте це на сайті.',
  organisation: (name) => `${name} каже: дякую. Прочитайте це на сайті.`,
};
