import { day } from '../shared/ar.ts';
import type { CommitmentFeedWords } from './index.ts';

export const words: CommitmentFeedWords = {
  title: (organisation) => `وُعد به وتم: ${organisation}`,
  promised: 'وُعد به',
  by: (date) => `نفعل هذا في ${day(date)} على الأكثر.`,
  update: 'الوضع الآن',
  kept: 'تم',
  dropped: 'لن يتم',
  reopened: 'لم يكتمل بعد',
  moved: (date) => `تاريخ آخر: ${day(date)}`,
};
