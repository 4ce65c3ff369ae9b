import type { HelpSayWords } from './index.ts';

export const words: Partial<HelpSayWords> = {
  chosen: 'Dit zegt u:',
};
