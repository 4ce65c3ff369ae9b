import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `أهلاً بك لدى \u2068${organisation}\u2069`,
  invited: (building) =>
    `${building ? `أنت تسكن في \u2068${building}\u2069. ` : ''}يمكنك المشاركة هنا كساكن.`,
  pressToJoin: 'اضغط على الزر إذا أردت المشاركة.',
  join: 'أنا أشارك',
  firstName: 'ما اسمك الأول؟',
  firstNameAudience: 'يظهر اسمك الأول مع ما تكتبه.',
  joining: 'انتظر قليلاً.',
  done: 'تم بنجاح. أنت تشارك الآن كساكن.',
  doneNext: 'اذهب إلى الموقع. سجل الدخول هناك ببريدك الإلكتروني.',
  toWebsite: 'اذهب إلى الموقع',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
  goOnBelow: 'تابع من هنا. عندها تكون مسجلاً في الموقع أيضاً.',
  goTo: (site) => `اذهب إلى: \u2068${site}\u2069`,
  remembered: 'هذا الجهاز يتذكر من أنت.',
  phoneLost: 'هل فقدت هاتفك؟ اتصل بنا للحصول على رسالة جديدة.',
};
