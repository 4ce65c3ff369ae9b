import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'Das haben Sie hier geschrieben',
  means: 'Nur Sie können das hier noch lesen.',
  about: (title) => `Über: ${title}`,
};
