import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'شكراً',
  somebody: 'شخص ما يقول شكراً. يمكنك قراءته على الموقع.',
  organisation: (name) => `تقول \u2068${name}\u2069 شكراً. يمكنك قراءته على الموقع.`,
};
