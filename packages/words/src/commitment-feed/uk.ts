import { day } from '../shared/uk.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `Обіцяно й зроблено: ${organisation}`,
  promised: 'Обіцяно',
  by: (date) => `Ми зробимо це до ${day(date)}.`,
  update: 'Як просувається',
  kept: 'Зроблено',
  dropped: 'Не буде зроблено',
  reopened: 'Усе ж не готово',
  moved: (date) => `Інша дата: ${day(date)}`,
};
