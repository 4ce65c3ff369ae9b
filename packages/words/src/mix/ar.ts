import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'ملاحظتك',
  what: 'اكتب ما لا تريد أن تنساه.',
  liveHere: 'هل تسكن هنا؟',
  whySignIn: 'سجل الدخول لتكتب ملاحظتك.',
  signIn: 'سجل الدخول',
  addressUnknown: 'عنوانك غير معروف بعد.',
  callUs: 'هل تسكن هنا؟ اتصل بنا.',
  label: 'ماذا تريد أن تحفظ؟',
  save: 'احفظ',
  saved: 'تم الحفظ.',
  readers: 'أنت فقط تقرأ هذا.',
};
