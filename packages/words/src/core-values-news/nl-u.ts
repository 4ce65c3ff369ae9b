import type { CoreValuesNewsWords } from './index.ts';

export const words: Partial<CoreValuesNewsWords> = {};
