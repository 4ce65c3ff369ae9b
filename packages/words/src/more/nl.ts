import type { MoreWords } from './index.ts';

export const words: MoreWords = { showAll: 'Laat alles zien' };
