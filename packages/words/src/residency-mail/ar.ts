import { day } from '../shared/ar.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `هل ما زلت تسكن في ${building}؟`,
  askText: ({ building, before, again, link, organisation, phone }) => `مرحباً،

${again ? 'لم يصلنا جوابك بعد. ' : ''}هل ما زلت تسكن في ${building}؟ نسأل هذا مرة واحدة في السنة.

افتح هذا الرابط واختر نعم أو لا:
${link}

ألا تختار شيئاً؟ عندها لا تشارك كساكن ابتداءً من ${day(before)}.
الرابط لك وحدك.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
  goneSubject: 'خبر عن جارك المرافق',
  goneText: ({ firstName, organisation, phone }) => `مرحباً،

${firstName ?? 'جارك'} لم يعد يسكن هنا.
لم يعد أحدكما مرافقاً للآخر.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
  movingSubject: 'ستنتقل من بيتك',
  movingText: ({ building, on, organisation, phone }) => `مرحباً،

قلت: ابتداءً من ${day(on)} لا أسكن في ${building}.

هل هذا غير صحيح؟ أم أنك ستبقى؟
سجل الدخول واختر: سأبقى هنا. أو اتصل بنا.
يمكنك بعد ذلك أن تقرأ نصوصك.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
};
