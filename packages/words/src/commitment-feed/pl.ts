import { day } from '../shared/pl.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Obiecane i zrobione: ${organisation}`,
  promised: 'Obiecane',
  by: (date) => `Zrobimy to najpóźniej do ${day(date)}.`,
  update: 'Jak to wygląda',
  kept: 'Zrobione',
  dropped: 'Nie zostanie zrobione',
  reopened: 'Jednak niegotowe',
  moved: (date) => `Inna data: ${day(date)}`,
};
