import { day } from '../shared/ar.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'كيف حالك؟',
  text: ({ firstName, link, until, off, organisation, phone }) => `مرحبًا ${firstName}،

كيف حالك في بيتك الجديد؟
افتح هذا الرابط واختر وجهًا:
${link}

يقرأ هذا من يتابع معك ونائبه فقط.
لا يغيّر ذلك إيجارك.
يعمل الرابط حتى ${day(until)}.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}

ألا تريد هذه الرسائل بعد الآن؟ اختر ذلك هنا:
${off}
`,
  choose: 'اختر وجهًا',
  chooseFirst: 'اختر وجهًا أولًا.',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
