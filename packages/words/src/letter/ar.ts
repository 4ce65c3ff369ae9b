import { day } from '../shared/ar.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'شارك مع جيرانك',
  forHome: (home) => `لمن يسكن هنا: \u2068${home}\u2069`,
  fromWhom: (organisation) => `لدى \u2068${organisation}\u2069 مكان للسكان على الإنترنت.`,
  ask: 'يمكنك هناك أن تطلب المساعدة من جيرانك.',
  offer: 'يمكنك أيضاً أن تفعل شيئاً لغيرك.',
  howHeading: 'هكذا تشارك',
  scan: 'وجّه كاميرا هاتفك إلى هذا المربع.',
  orType: 'أو اذهب على الإنترنت إلى:',
  thenCode: 'اكتب هناك هذا الرمز:',
  places: (people) => `عدد من يمكنهم استخدام هذا الرمز: ${people}.`,
  until: (last) => `يعمل الرمز حتى ${day(last)}.`,
  noEmail: 'لا تحتاج إلى بريد إلكتروني.',
  sixteen: 'يمكن المشاركة من عمر 16 سنة.',
  onlyHousehold: 'أعط الرمز فقط لمن يسكن هنا.',
  neighboursSee: 'يرى الجيران اسمك الأول ولا يرون رقم بيتك.',
  rulesHeading: 'هكذا نتعامل معاً',
  ownLanguage: 'وجّه هاتفك إلى المربع. عندها يمكنك القراءة بالعربية.',
  callUs: (phone) => `لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069`,
  document: (street) => `رسائل: \u2068${street}\u2069`,
};
