import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'اكتب الرمز الموجود في الرسالة الورقية',
  codeHint: 'الرمز مكتوب بخط كبير في الرسالة.',
  next: 'التالي',
  letterFor: (home) => `هذه الرسالة إلى \u2068${home}\u2069.`,
  rulesHeading: 'هكذا نتعامل معاً',
  firstName: 'ما اسمك الأول؟',
  firstNameAudience: 'يظهر اسمك الأول مع ما تكتبه.',
  sixteen: 'عمري 16 سنة أو أكثر',
  join: 'أنا أشارك',
  otherCode: 'اكتب رمزاً آخر',
  byMail: 'سجل الدخول ببريدك الإلكتروني',
  goOnAs: (firstName) => (firstName ? `هل أنت \u2068${firstName}\u2069؟` : 'هل هذا أنت؟'),
  thenSignedIn: (firstName, building) =>
    `ستسجل الدخول باسم \u2068${firstName ?? 'ساكن'}\u2069${building ? ` من \u2068${building}\u2069` : ''}.`,
  instead: (firstName) => `سيتم تسجيل خروج \u2068${firstName ?? 'الشخص الآخر'}\u2069.`,
  onlyYourself: 'هل هذا شخص آخر؟ اختر لا.',
  yes: (firstName) => (firstName ? `نعم، أنا \u2068${firstName}\u2069` : 'نعم، أنا'),
  no: 'لا',
  notOurs: 'هذا الرابط ليس منا.',
  pressThere: 'اذهب إلى صفحة رسالتك. اضغط على الزر هناك.',
};
