import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Dziękuję',
  somebody: 'Ktoś mówi: dziękuję. Przeczytasz to na stronie.',
  organisation: (name) => `${name} mówi: dziękuję. Przeczytasz to na stronie.`,
};
