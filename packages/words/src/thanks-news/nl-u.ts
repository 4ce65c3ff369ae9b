import type { ThanksNewsWords } from './index.ts';

export const words: Partial<ThanksNewsWords> = {
  heading: 'Dank u wel',
  somebody: 'Iemand zegt dank u wel. U leest het op de website.',
  organisation: (name) => `${name} zegt dank u wel. U leest het op de website.`,
};
