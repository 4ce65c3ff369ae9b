import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Danke',
  somebody: 'Jemand sagt Danke. Sie lesen es auf der Website.',
  organisation: (name) => `${name} sagt Danke. Sie lesen es auf der Website.`,
};
