import { day } from '../shared/ar.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'كلمة شكر',
  thanks: 'شكراً!',
  to: (name) => `إلى: \u2068${name}\u2069`,
  from: (name) => `من: \u2068${name}\u2069`,
  statementTitle: 'شهادة عن العمل التطوعي',
  forWhom: (firstName) => `هذه إلى: \u2068${firstName}\u2069`,
  lastName: 'اسم العائلة (اكتبه هنا بنفسك):',
  what: (firstName) => `يشارك هذا الشخص في مساعدة الآخرين في الحي تطوعاً: \u2068${firstName}\u2069`,
  deedsHeading: 'هذا ما يفعله هذا الشخص',
  memberOf: (group) => `عضو في: \u2068${group}\u2069`,
  buddy: 'استقبال الجيران الجدد',
  member: 'عضو في لجنة السكان',
  thanksFrom: (organisation) => `يسعدنا ذلك. شكراً! \u2068${organisation}\u2069`,
  issued: (organisation, date) => `صدرت عن: \u2068${organisation}\u2069. التاريخ: ${day(date)}`,
  callUs: (phone) => `لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069`,
  chose: (firstName) => `هذا الشخص اختار ما يظهر هنا: \u2068${firstName}\u2069.`,
  noHours: 'لا نحسب الساعات. وهذه ليست شهادة دراسية.',
};
