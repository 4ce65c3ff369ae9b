import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'Dit schreef jij hier',
  means: 'Alleen jij leest dit hier nog.',
  about: (title) => `Over: ${title}`,
};
