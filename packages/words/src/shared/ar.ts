import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');

export const words: SharedWords = {
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
  chooseLanguage: 'اختر لغتك',
  readAloud: 'اقرأ بصوت عالٍ',
  stopReading: 'أوقف القراءة',
  whoReadsThis: 'من يقرأ هذا؟',
  close: 'أغلق',
  loading: 'انتظر قليلاً.',
  unreachable: 'هذا لا يعمل الآن.',
  weTryAgain: 'سنحاول مرة أخرى بعد قليل.',
  keptAsTyped: 'ما كتبته يبقى محفوظاً.',
  retry: 'حاول مرة أخرى',
  broken: 'حدث خطأ عندنا.',
  faultNumber: (fault) => `إذا اتصلت بنا، فاذكر هذا الرقم: \u2066${fault}\u2069.`,
  notTranslated: 'هذا النص موجود باللغة الهولندية فقط.',
  machineTranslated: 'ترجم الحاسوب هذا النص.',
  signedInAs: (firstName) =>
    firstName ? `أنت مسجل الدخول باسم \u2068${firstName}\u2069.` : 'أنت مسجل الدخول.',
  signOut: 'سجل الخروج',
};
