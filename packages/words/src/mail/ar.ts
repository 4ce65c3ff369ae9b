import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `رمزك هو \u2066${code}\u2069`,
  signInText: ({ code, organisation, phone, minutes }) => `مرحباً،

تريد تسجيل الدخول لدى \u2068${organisation}\u2069.

هذا رمزك: \u2066${code}\u2069

اكتب هذا الرمز على الموقع.
${plural('ar', minutes, {
  one: 'يعمل الرمز دقيقة واحدة.',
  two: 'يعمل الرمز دقيقتين.',
  few: `يعمل الرمز ${minutes} دقائق.`,
  other: `يعمل الرمز ${minutes} دقيقة.`,
})}

لا تريد تسجيل الدخول؟ لا داعي لفعل أي شيء.
لا تعط هذا الرمز لأي شخص آخر.
نحن أيضاً لا نسألك عنه أبداً.

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
  invitationSubject: ({ organisation }) => `شارك لدى \u2068${organisation}\u2069`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `مرحباً${firstName ? ` \u2068${firstName}\u2069` : ''}،

على موقعنا يتحدث السكان معنا ومع بعضهم.
${building ? `أنت تسكن في \u2068${building}\u2069. ` : ''}هل تشارك؟

افتح هذا الرابط:
${link}

ثم اضغط على الزر.
${plural('ar', days, {
  one: 'يعمل الرابط يوماً واحداً.',
  two: 'يعمل الرابط يومين.',
  few: `يعمل الرابط ${days} أيام.`,
  other: `يعمل الرابط ${days} يوماً.`,
})}
الرابط لك وحدك.

لا تريد المشاركة؟ لا داعي لفعل أي شيء.
هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحية من \u2068${organisation}\u2069
`,
};
