import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Who can hang up a lamp for me?',
  exampleText: 'I cannot reach it myself. I have a ladder, and there is coffee.',
};
