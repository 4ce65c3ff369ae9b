import type { HelpStoryWords } from './index.ts';

export const words: Partial<HelpStoryWords> = {
  heading: 'Dit schreef u hier',
  means: 'Alleen u leest dit hier nog.',
};
