import { homonyms as firstWords } from './a-g.ts';
import { homonyms as secondWords } from './h-n.ts';
import type { Homonyms } from './homonym.ts';
import { homonyms as thirdWords } from './o-s.ts';
import { homonyms as lastWords } from './t-z.ts';

export const homonyms: Homonyms = { ...firstWords, ...secondWords, ...thirdWords, ...lastWords };
