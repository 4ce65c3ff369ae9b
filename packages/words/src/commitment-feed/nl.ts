import { day } from '../shared/nl.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Beloofd en gedaan: ${organisation}`,
  promised: 'Beloofd',
  by: (date) => `Wij doen dit uiterlijk op ${day(date)}.`,
  update: 'Zo staat het',
  kept: 'Gedaan',
  dropped: 'Gaat niet door',
  reopened: 'Toch niet klaar',
  moved: (date) => `Andere datum: ${day(date)}`,
};
