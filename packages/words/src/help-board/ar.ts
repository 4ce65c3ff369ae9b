import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'من يعلق لي مصباحاً؟',
  exampleText: 'لا أستطيع الوصول إليه بنفسي. عندي سلم والقهوة جاهزة.',
};
