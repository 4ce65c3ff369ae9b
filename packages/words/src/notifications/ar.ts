import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'كيف تصلك أخبارنا؟',
  what: 'الأخبار هي: إجابات على ما كتبته، ووعود تتابعها.',
  howOften: 'كم مرة؟',
  rhythm: { daily: 'كل يوم، إن كان هناك جديد', weekly: 'كل يوم اثنين، إن كان هناك جديد', never: 'أبداً' },
  neverMeans: 'عندها لن تصلك أخبار. تصلك الرموز والإجابة على شكوى كما كانت.',
  howTo: 'كيف؟',
  channel: { mail: 'برسالة بريد', push: 'بإشعار على هذا الجهاز', call: 'اتصلوا بي' },
  callMeans: 'يتصل بك أحد العاملين ويقرأ لك الأخبار.',
  phone: 'على أي رقم؟',
  phoneReaders: 'العاملون وحدهم يقرؤون هذا الرقم. يتصلون بك لنقل الأخبار.',
  keepsPhone: 'لدينا رقم لك. املأ هذا لرقم آخر فقط.',
  keep: 'احفظ اختياري',
  kept: 'تم. سنلتزم باختيارك.',
  pushRefused: 'هذا الجهاز لا يسمح بالإشعارات. اختر طريقة أخرى.',
  newsTitle: 'أخبار لك',
  chooseHere: 'كيف تصلك أخبارنا؟ اختر هنا',
  noLongerWorks: 'هذا الرابط لم يعد يعمل.',
  callUs: (phone) => `اتصل بنا: \u2066${phone}\u2069`,
};
