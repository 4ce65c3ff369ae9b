import type { ModerationWords } from './index.ts';

export const words: ModerationWords = {
  notRight: 'هذا غير صحيح',
  reportHeading: 'ما هو غير الصحيح؟',
  reason: {
    DANGER: 'شخص في خطر',
    CHILD: 'الأمر يخص طفلاً',
    PRIVATE_DATA: 'فيه شيء خاص',
    INSULT: 'يؤذي الناس',
    SPAM: 'إعلان أو شيء مزيف',
    OTHER: 'شيء آخر',
  },
  danger: 'خطر؟ اتصل بالرقم 112.',
  words: 'هل تريد أن تضيف شيئاً؟ ليس ضرورياً.',
  reportAudience: 'نحن فقط نقرأ هذا. الكاتب لا يرى اسمك.',
  report: 'أبلغ عن هذا',
  reported: 'شكراً. سننظر في الأمر.',
  block: (author) => `لا أريد أن أرى \u2068${author}\u2069 بعد الآن`,
  blockAsk: (author) => `هل تريد ألا ترى \u2068${author}\u2069 بعد الآن؟`,
  blockMeans: (author) => `لن ترى شيئاً من \u2068${author}\u2069. ولن يرى \u2068${author}\u2069 شيئاً منك.`,
  blockSure: 'نعم، لا أريد رؤيته',
  blocked: 'لن ترى هذا الشخص بعد الآن.',
  stop: 'لا، رجوع',
};
