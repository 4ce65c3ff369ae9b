import { day } from '../shared/ar.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'هل ما زلت تحتاج إلى إعلانك؟',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `مرحباً،

هذا إعلانك على اللوحة:

\u2068${title}\u2069

هل ما زال مطلوباً؟ افتح هذا الرابط واختر نعم أو لا:
${link}

لم تختر شيئاً؟ إذن يختفي بعد ${day(lastDay)}.
الرابط لك وحدك.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
  reminderSubject: 'غداً موعد مع جيرانك',
  reminderText: ({ title, place, time, organisation, phone }) => `مرحباً،

قلت إنك ستأتي. الموعد غداً:

\u2068${title}\u2069
المكان: \u2068${place}\u2069
الساعة: \u2066${time}\u2069

لا تستطيع المجيء؟ اختر على اللوحة: لا أستطيع.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
};
