import { day } from '../shared/ar.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'اتصل الآن بالرقم 112',
  danger: 'هل هناك حريق أو غاز أو عنف؟ اذهب إلى مكان آمن. ثم اتصل بالرقم 112.',
  brokenFirst: 'اتصل بنا. عندئذ نحدد موعدا.',
  nuisanceFirst: 'اتصل بنا. عندئذ نتحدث عن ذلك معا.',
  inDanger: 'هل هناك خطر؟ اتصل بالرقم 112.',
  call: (phone) => `اتصل بالرقم ${phone}`,
  writeAnyway: { BROKEN: 'اتصلت من قبل. لم يساعد ذلك.', NUISANCE: 'أريد أن أكتب ذلك أيضا' },
  whichPromise: 'عن أي وعد تتحدث؟',
  anotherPromise: 'وعد آخر',
  write: {
    BROKEN: 'ما الشيء المعطل؟',
    NUISANCE: 'ماذا يحدث؟',
    PROMISE: 'ما الذي لم يُنفّذ؟',
    COMPLAINT: 'ما هي شكواك؟',
    TIP: 'ما هو اقتراحك؟',
  },
  noNames: 'لا تكتب هنا أي أسماء.',
  audience: (organisation) => `لا يقرأ هذا إلا موظفو ${organisation}.`,
  kept: 'نحذفه بعد سنة.',
  signInFirst: 'ستسجل الدخول بعد قليل. يبقى نصك محفوظا.',
  send: (organisation) => `أرسل إلى ${organisation}`,
  back: 'رجوع',
  sent: 'شكرا. وصلتنا رسالتك.',
  number: (number) => `رقمك هو ${number}.`,
  answerBy: (date) => `ستحصل على جواب. في موعد أقصاه ${day(date)}.`,
  mailed: 'يصلك هذا أيضا بالبريد الإلكتروني.',
  another: 'أريد أن أقول شيئا آخر',
};
