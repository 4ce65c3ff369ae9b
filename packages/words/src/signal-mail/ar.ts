import { day } from '../shared/ar.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'وصلتنا رسالتك',
  receiptText: ({ number, answerBy, phone, organisation }) => `مرحباً،

وصلتنا رسالتك. شكرا.
رقمك هو: \u2066${number}\u2069
ستحصل على جواب. في موعد أقصاه ${day(answerBy)}.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
  answeredSubject: 'هناك جواب على رسالتك',
  answeredText: ({ number, phone, organisation }) => `مرحباً،

هناك جواب على رسالتك ذات الرقم \u2066${number}\u2069.
اذهب إلى موقعنا وسجل الدخول. هناك تقرأ الجواب.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
};
