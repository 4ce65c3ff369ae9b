import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'أحد الجيران يبحث عن مساعدة. هل هذا يناسبك؟',
  next: 'إذا قلت نعم يرى كل منكما اسم الآخر وتتحدثان.',
  yes: 'نعم، سأساعد',
  no: 'لا، ليس الآن',
  noAudience: 'لا أحد يرى أنك تقول لا.',
  saidNo: 'حسناً. لا أحد يرى أنك قلت لا.',
};
