import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'Twoje teksty stąd',
  means: 'Tylko Ty możesz to tu jeszcze czytać.',
  about: (title) => `Temat: ${title}`,
};
