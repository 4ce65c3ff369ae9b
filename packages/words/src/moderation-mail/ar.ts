import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'نصك ليس على الموقع',
  letThroughSubject: 'نصك الآن على الموقع',
  objectionSubject: 'نظرنا مرة أخرى',
  wrote: {
    comment: 'كتبت تعليقاً على الموقع.',
    post: 'كتبت إعلاناً على اللوحة.',
    message: 'كتبت رسالة إلى جارك.',
    card: 'كتبت شيئاً عن نفسك على بطاقتك.',
    idea: 'كتبت فكرة عن لقاء.',
    thanks: 'كتبت كلمة شكر.',
  },
  refused: 'لن ننشر نصك.',
  removed: 'أزلنا نصك.',
  letThrough: 'نظر فيه أحد موظفينا.\nيستطيع الآخرون الآن قراءة نصك.',
  objectionRight:
    'كتبت لنا أن قرارنا غير صحيح.\nنظر شخص آخر مرة أخرى.\nأنت على حق. نعتذر.\nهل نصك ما زال غير موجود؟ يمكنك كتابته من جديد.',
  objectionNotRight: 'كتبت لنا أن قرارنا غير صحيح.\nنظر شخص آخر مرة أخرى.\nيبقى القرار كما هو.',
  ground: {
    FINE: 'لا خطأ فيه.',
    INSULT: 'قد يؤذي الناس.',
    PRIVATE_DATA: 'فيه شيء خاص.',
    DANGER: 'قد يكون خطيراً.',
    SCAM: 'يشبه الاحتيال.',
    SPAM: 'هذا إعلان تجاري.',
    OFF_TOPIC: 'لا يناسب هذا المكان.',
    OTHER: 'هناك سبب آخر.',
  },
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `مرحباً،

${wrote}
${what}
${
  ground
    ? `
لماذا؟ ${ground}
`
    : ''
}${
    words
      ? `
كتب موظفنا عن ذلك:
${words}
`
      : ''
  }${
    link
      ? `
هل ترى أن هذا غير صحيح؟
إذن افتح هذا الرابط:
${link}

عندها ينظر شخص آخر مرة أخرى.
يعمل الرابط ${days} يوماً.
`
      : ''
  }
هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من \u2068${organisation}\u2069
`,
};
