import { plural } from '../format.ts';
import type { LabFoldedWords } from './index.ts';

export const words: LabFoldedWords = {
  pointCount: (points) =>
    plural('ar', points, {
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: `${points} نقاط`,
      other: `${points} نقطة`,
    }),
  answeredCount: (answered, questions) => (answered === questions ? 'تم' : `تم ${answered} من ${questions}`),
  now: 'الآن',
  whoReads: 'كل من لديه الرابط يمكنه القراءة. إجاباتك ليست فيه.',
  bySheet: 'اختر تطبيقاً',
  byMail: 'بالبريد الإلكتروني',
  copy: 'انسخ الرابط',
  copied: 'تم نسخ الرابط.',
  byHand: 'ضع إصبعك على الرابط قليلاً. ثم اختر: نسخ.',
};
