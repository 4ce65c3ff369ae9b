import { day } from '../shared/ar.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'الدخول بدون رمز',
  means: 'سجّل الدخول بإصبعك أو وجهك أو رمز PIN. عندها لا تحتاج إلى رمز بالبريد.',
  staysHere: 'إصبعك ووجهك ورمز PIN تبقى على جهازك.',
  alsoCalled: 'يسمى هذا أيضًا مفتاح المرور.',
  add: 'فعّله على هذا الجهاز',
  added: 'تم التفعيل. اختر هذا عند تسجيل الدخول.',
  cannot: 'هذا المتصفح لا يدعم ذلك.',
  notWorked: 'لم ينجح ذلك. حاول مرة أخرى.',
  alreadyOn: 'هو مفعّل على هذا الجهاز بالفعل.',
  nowhere: 'لم يُفعَّل في أي مكان بعد.',
  neverUsed: 'لم يُستخدم بعد',
  remove: 'أوقفه',
  removed: 'تم الإيقاف. لن يستطيع أحد الدخول به بعد الآن.',
  turnedOn: (date) => `فُعّل في ${day(date)}`,
  madeSubject: 'يمكنك الآن الدخول بدون رمز',
  madeText: ({ organisation, phone, page }) => `مرحبًا،

يمكنك الآن الدخول إلى ${organisation} بدون رمز.
يتم ذلك بإصبعك أو وجهك أو رمز PIN.

هل كنت أنت؟ إذن لا تحتاج إلى فعل شيء.

ألم تكن أنت؟ اتصل بنا فورًا: ${phone}
أو أوقفه بنفسك في هذه الصفحة:
${page}

مع التحية من ${organisation}
`,
};
