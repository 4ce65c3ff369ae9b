import { day } from '../shared/de.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Versprochen und erledigt: ${organisation}`,
  promised: 'Versprochen',
  by: (date) => `Das machen wir spätestens bis ${day(date)}.`,
  update: 'So steht es',
  kept: 'Erledigt',
  dropped: 'Findet nicht statt',
  reopened: 'Doch noch nicht fertig',
  moved: (date) => `Anderes Datum: ${day(date)}`,
};
