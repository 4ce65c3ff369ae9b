import type { CommitmentFeedWords } from './index.ts';

/** Nobody is addressed in it. */
export const words: Partial<CommitmentFeedWords> = {};
