import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'هل ما زلت تسكن هنا؟',
  ask: 'نسأل هذا مرة واحدة في السنة.',
  means: 'هل تختار لا؟ عندها لن ترى لوحة جيرانك بعد الآن.',
  yes: 'نعم، ما زلت أسكن هنا',
  no: 'لا، لم أعد أسكن هنا',
  stays: 'شكراً. تبقى مشاركاً معنا.',
  ended: 'شكراً. لم تعد تشارك كساكن هنا. يمكنك أن تقرأ نصوصك.',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
