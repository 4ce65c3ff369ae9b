import type { CommitmentNewsWords } from './index.ts';

export const words: Partial<CommitmentNewsWords> = {
  heading: 'Beloftes die u volgt',
};
