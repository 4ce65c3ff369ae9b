import type { HelpBoardWords } from './index.ts';

export const words: Partial<HelpBoardWords> = {};
