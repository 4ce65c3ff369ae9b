import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'شخص ما يرد على ما كتبت',
  respondedText: ({ organisation, phone }) => `مرحباً،

كتبت شيئاً على لوحة الحي.
أحد الجيران رد عليك.

سجل الدخول على الموقع الذي فيه اللوحة.
هناك تقرأ ما يكتبه جارك.
أنتما فقط تقرآن ذلك.

لا تعط بطاقتك البنكية أو رقمك السري لأي شخص.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
  unreadSubject: 'كتب لك أحد الجيران شيئاً',
  unreadText: ({ organisation, phone }) => `مرحباً،

تتحدث مع أحد الجيران على اللوحة.
كتب جارك شيئاً جديداً.

سجل الدخول على الموقع الذي فيه اللوحة.
هناك يمكنك قراءته.

لا تعط بطاقتك البنكية أو رقمك السري لأي شخص.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
  contactCodeSubject: ({ code }) => `رمزك هو \u2066${code}\u2069`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `مرحباً،

تريد قراءة رقم جارك أو بريده الإلكتروني.

هذا رمزك: \u2066${code}\u2069

اكتب هذا الرمز على صفحة \u2068${organisation}\u2069.
${plural('ar', minutes, {
  one: 'يعمل الرمز دقيقة واحدة.',
  two: 'يعمل الرمز دقيقتين.',
  few: `يعمل الرمز ${minutes} دقائق.`,
  other: `يعمل الرمز ${minutes} دقيقة.`,
})}

لا تريد هذا؟ لا داعي لفعل أي شيء.
لا تعط هذا الرمز لأي شخص آخر.
نحن أيضاً لا نسألك عنه أبداً.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
};
