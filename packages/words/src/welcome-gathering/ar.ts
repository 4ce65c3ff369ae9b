import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'لقاء مع جيرانك',
  what: 'هل تريد لقاء جيرانك مرة؟ لك أن تختار، ولا يجب عليك.',
  readers: (board) => `عندها يقرأ الجيران اسمك الأول (\u2068${board}\u2069).`,
  want: 'نعم، أريد',
  wanting: 'نبحث عن يوم. قد يستغرق ذلك بضعة أيام.',
  stop: 'لا أريد الآن',
  proposedBy: (firstName) => `اقتراح يوم من \u2068${firstName}\u2069:`,
  when: (date, time) => `${weekday('ar', date)}، الساعة \u2068${time}\u2069`,
  canYou: 'هل يناسبك؟',
  yesWhat: (board) => `بعد موافقتك يظهر على لوحة \u2068${board}\u2069.`,
  yes: 'نعم، يناسبني',
  otherDay: 'لا، يوم آخر',
  planned: 'عندها تلتقي جيرانك:',
  plannedWhere: 'هو على اللوحة. هناك ترى من سيأتي.',
  stopPlanned: 'أزله عن اللوحة',
  saved: 'تم الحفظ.',
  helperWanted: (firstName) =>
    firstName
      ? `الجار الجديد \u2068${firstName}\u2069 يريد لقاء الجيران.`
      : 'الجار الجديد يريد لقاء الجيران.',
  helperWhat: 'اقترح يومًا. لا يقرأه أولًا إلا الجار الجديد.',
  day: 'في أي يوم؟',
  time: 'في أي ساعة؟',
  place: 'أين؟',
  placeHint: 'الأفضل في غرفة مشتركة.',
  propose: 'اقترح هذا',
  helperProposed: 'لم يقل الجار الجديد نعم أو لا بعد.',
  helperPlanned: 'سيلتقي الجيران. هو على اللوحة.',
  helperTold: 'شكرًا. الجار الجديد يقرأه الآن.',
  postTitle: (firstName) => `تعرّف إلى \u2068${firstName}\u2069`,
  postText: 'سأسكن هنا. هل تأتي لنتعارف؟',
};
