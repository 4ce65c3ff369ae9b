import { day } from '../shared/ar.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'شكراً',
  what: 'الجيران يشكرون بعضهم. على شيء صغير أو كبير.',
  none: 'لا توجد هنا كلمات شكر بعد.',
  more: 'اعرض المزيد',
  said: { THANKS: 'شكراً!', THANKS_FOR_YOUR_HELP: 'شكراً على مساعدتك!' },
  deed: (deed) => `على ماذا: \u2068${deed}\u2069`,
  names: (giver, receiver) => `من: \u2068${giver}\u2069. إلى: \u2068${receiver}\u2069`,
  neighbour: 'أحد الجيران',
  atWork: (firstName, job, organisation) =>
    `${firstName ? `\u2068${firstName}\u2069، ` : ''}\u2068${job}\u2069، مؤسسة \u2068${organisation}\u2069`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `لا يقرأ هذا إلا سكان المبنى: \u2068${building}\u2069`,
  report: 'هذا غير صحيح',
  reportOf: (deed) => `هذا غير صحيح: \u2068${deed}\u2069`,
  ask: 'هل تريد أن تشكر أحد الجيران؟',
  whySignIn: 'سجّل الدخول. عندها يمكنك ذلك هنا.',
  signIn: 'تسجيل الدخول',
  addressUnknown: 'عنوانك غير معروف بعد.',
  callUs: 'هل تسكن هنا؟ اتصل بنا.',
  audienceWall: 'يمكن لكل من في الإنترنت قراءة كلمات الشكر هذه.',
  audienceBoth: 'لا تظهر هنا إلا إذا أراد الاثنان ذلك.',
  audiencePrivate: 'كلمات الشكر الأخرى يقرؤها الاثنان فقط.',
};
