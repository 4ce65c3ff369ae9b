import { day } from '../shared/ar.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: { BROKEN: 'عطل', NUISANCE: 'إزعاج', PROMISE: 'وعد', COMPLAINT: 'شكوى', TIP: 'اقتراح' },
  numbered: (number) => `الرقم ${number}`,
  sentOn: (date) => `أُرسل في ${day(date)}.`,
  aboutPromise: (promise) => `عن الوعد: ${promise}`,
  answerBy: (date) => `ستحصل على جواب. في موعد أقصاه ${day(date)}.`,
  late: 'تأخر جوابنا. نأسف لذلك.',
  taken: 'أحدنا يبحث في هذا.',
  from: (job, date, firstName) => `${firstName ? `${firstName}، ` : ''}${job}، ${day(date)}`,
  question: 'هل ساعدك هذا؟',
  verdict: { HELPED: 'نعم', PARTLY: 'قليلا', NOT_HELPED: 'لا' },
  whoReads: 'لا يرى اختيارك إلا الموظفون.',
  yourAnswer: 'جوابك',
  judged: {
    HELPED: 'شكرا. جيد أنه ساعدك.',
    PARTLY: 'شكرا. نعرف ذلك الآن.',
    NOT_HELPED: 'نأسف. سننظر في الأمر مرة أخرى.',
  },
  mayWeCall: 'هل يمكننا الاتصال بك؟ على أي رقم؟',
  phoneReaders: 'لا يقرأ هذا الرقم إلا الموظفون.',
  callMe: 'نعم، اتصلوا بي',
  willCall: 'سنتصل بك خلال يومي عمل.',
  withdraw: 'تم حل الأمر',
  withdrawOne: (number) => `تم حل الأمر: الرقم ${number}`,
  withdrawAsk: 'هل تم حل الأمر؟ عندئذ نحذف رسالتك.',
  withdrawSure: 'نعم، احذفوها',
  withdrawStop: 'لا، اتركوها',
  isWithdrawn: 'جيد أن الأمر حُل. تم حذف رسالتك.',
  more: 'عرض المزيد',
};
