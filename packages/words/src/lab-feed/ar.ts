import { day } from '../shared/ar.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `أحاديث مع السكان: ${organisation}`,
  opened: 'مفتوح',
  corrected: 'تم التعديل',
  closed: 'انتهى',
  until: (date) => `يمكنك المشاركة حتى ${day(date)}.`,
  everybody: 'يمكن للجميع المشاركة.',
  textChanged: 'عدلنا النص.',
  heardAndDone: 'اقرأ ماذا سمعنا وماذا نفعل.',
};
