import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'ألا تريد رسائل أخرى عن هذا الوعد؟',
  ask: 'عندها لن تصلك رسائل عن هذا الوعد وحده.',
  yes: 'نعم، توقفوا عن الكتابة',
  no: 'لا، استمروا في الكتابة',
  stopped: 'تم. لن تصلك رسائل عن هذا.',
  goesOn: 'حسناً. نكتب إليك عندما يكون هناك جديد.',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
