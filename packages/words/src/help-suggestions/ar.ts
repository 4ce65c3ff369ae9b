import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'ربما يستطيع أحد الجيران ذلك',
  ask: 'اسأل هذا الجار',
  nameLater: 'لا يصل اسمك إلا عندما تقولان نعم كلاكما.',
  asked: 'تم السؤال. إذا قال جارك نعم فسنخبرك.',
};
