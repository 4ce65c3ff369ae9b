import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'Що ви тут написали',
  means: 'Це тут читаєте вже лише ви.',
  about: (title) => `Про: ${title}`,
};
