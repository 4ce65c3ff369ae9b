import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Thank you',
  somebody: 'Somebody says thank you. You can read it on the website.',
  organisation: (name) => `${name} says thank you. You can read it on the website.`,
};
