import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Bana kim bir lamba asar?',
  exampleText: 'Ben yetişemiyorum. Merdivenim var, kahve de hazır.',
};
