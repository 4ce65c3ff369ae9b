import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'ما كتبته هنا',
  means: 'أنت وحدك تقرأ هذا هنا.',
  about: (title) => `عن: ${title}`,
};
