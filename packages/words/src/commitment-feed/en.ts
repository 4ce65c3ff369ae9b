import { day } from '../shared/en.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Promised and done: ${organisation}`,
  promised: 'Promised',
  by: (date) => `We do this on ${day(date)} at the latest.`,
  update: 'How it goes',
  kept: 'Done',
  dropped: 'Will not be done',
  reopened: 'Not done after all',
  moved: (date) => `Another date: ${day(date)}`,
};
