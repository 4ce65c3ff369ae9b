import type { ThanksPaperWords } from './index.ts';

export const words: Partial<ThanksPaperWords> = {
  lastName: 'Achternaam (schrijft u die hier zelf):',
};
