import { day } from '../shared/ar.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'جار جديد يسأل عن شيء',
  text: ({ organisation, phone, until, off }) => `مرحباً،

جار جديد اختارك جارًا مرحّبًا.
سجّل الدخول في موقعنا واذهب إلى: أهلًا وسهلًا.
قل هناك نعم أو لا حتى ${day(until)}.

لا بأس بالرفض. لن نخبر أحدًا.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069

ألا تريد هذه الرسائل بعد الآن؟ اختر ذلك هنا:
${off}
`,
};
