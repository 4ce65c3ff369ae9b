import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'What you wrote here',
  means: 'Only you can still read this here.',
  about: (title) => `About: ${title}`,
};
