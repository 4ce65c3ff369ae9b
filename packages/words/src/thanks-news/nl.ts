import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Dank je wel',
  somebody: 'Iemand zegt dank je wel. Je leest het op de website.',
  organisation: (name) => `${name} zegt dank je wel. Je leest het op de website.`,
};
