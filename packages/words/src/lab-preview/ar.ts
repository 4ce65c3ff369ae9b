import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'هل تقرأ هذا قبل الآخرين؟',
  before: (organisation) => `هذا الحديث ليس على الموقع بعد. \u2068${organisation}\u2069 تعرضه عليك أولاً.`,
  readThenTell: 'اقرأ النقاط. ثم أخبرنا هل هي صحيحة.',
  notYet: 'أنت تقرأ هذا قبل الآخرين. يمكن الإجابة على الموقع فقط.',
  isItRight: 'هل هذا صحيح؟',
  audience: (organisation) => `\u2068${organisation}\u2069 فقط تقرأ هذا. لا يظهر اسمك معه.`,
  right: 'نعم، هذا صحيح',
  wrong: 'لا، هناك شيء غير صحيح',
  whatIsWrong: 'ما هو غير الصحيح؟',
  send: 'أرسل',
  thanks: 'شكراً. سنقرأ هذا.',
  again: 'أريد أن أقول شيئاً آخر',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
