import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` (⁨${name}⁩)` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `رمزك هو ${code}. بهذا الرمز تسجل الدخول${at(organisation)}. لا تعطه لأحد.`,
  account: ({ code, organisation }) =>
    `رمزك هو ${code}. بهذا الرمز تفتح بياناتك${at(organisation)}. لا تعطه لأحد.`,
  newNumber: ({ code, organisation }) =>
    `رمزك هو ${code}. بهذا الرمز تضيف رقمك${at(organisation)}. لا تعطه لأحد.`,
  taken: ({ organisation }) =>
    `أراد شخص استعمال هذا الرقم (⁨${organisation}⁩). هذا غير ممكن، فالرقم لشخص من قبل. لم يتغير شيء.`,
  numberGone: ({ organisation, phone }) =>
    `لا يمكن تسجيل الدخول بهذا الرقم بعد الآن (⁨${organisation}⁩). لم تكن أنت؟ اتصل بنا فورا: ⁦${phone}⁩`,
  addressAdded: ({ organisation, phone }) =>
    `يمكنك الآن تسجيل الدخول بالبريد الإلكتروني أيضا (⁨${organisation}⁩). لم تكن أنت؟ اتصل بنا فورا: ⁦${phone}⁩`,
};
