import { day } from '../shared/nl.ts';
import type { LabFeedWords } from './index.ts';

export const words: Partial<LabFeedWords> = {
  until: (date) => `U kunt meedoen tot en met ${day(date)}.`,
};
