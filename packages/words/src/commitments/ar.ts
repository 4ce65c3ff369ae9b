import { number, plural } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) =>
  `${count} ${plural('ar', count, { few: 'أيام', many: 'يوماً', other: 'يوم' })}`;
const promises = { few: 'وعود', many: 'وعداً', other: 'وعد' };
const apart = (text: string) => `\u2068${text}\u2069`;

export const words: CommitmentsWords = {
  heading: 'وُعد به وتم',
  none: 'لا توجد وعود بعد.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('ar', total)} ${plural('ar', total, promises)}. ${[
      [inTime && `في الموعد: ${inTime}`, late && `متأخر: ${late}`, busy && `لم ينته بعد: ${busy}`]
        .filter(Boolean)
        .join('، '),
      dropped && `لن يتم: ${dropped}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `تم في الموعد، لكن كان له تاريخ آخر قبل ذلك: ${count}.`,
  ended: {
    inTime: 'تم في الموعد',
    late: 'تم متأخراً',
    lateNow: 'متأخر الآن',
    busy: 'لم ينته بعد',
    dropped: 'لن يتم',
  },
  asTable: 'اعرض كجدول',
  howItWent: 'كيف سار الأمر؟',
  howMany: 'كم عدد الوعود؟',
  choose: 'اختر ما تراه',
  show: { ALL: 'الكل', OPEN: 'لم ينته بعد', LATE: 'متأخر', KEPT: 'تم' },
  nothingHere: 'لا يوجد شيء هنا الآن.',
  more: 'اعرض المزيد',
  late: (count) => `متأخر ${days(count)}`,
  keptInTime: 'تم في الموعد',
  keptLate: (count) => `تم، متأخراً ${days(count)}`,
  dropped: 'لن يتم',
  promisedFor: (date) => `الموعد: ${day(date)}.`,
  whoDoes: (owner) => `من يفعل ماذا؟ ${apart(owner)}.`,
  inPlace: (place) => `أين؟ ${apart(place)}.`,
  movedTo: (date) => `تاريخ آخر: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'اقرأ ما كان قبل ذلك',
  done: (date) => `تم، ${day(date)}`,
  now: (date) => `الآن، منذ ${day(date)}`,
  nowAt: 'الآن',
  soon: 'لاحقاً',
  notBegun: 'لم يبدأ هذا بعد.',
  finishedBy: (date) => `ينتهي هذا في ${day(date)} على الأكثر.`,
  dayPassed: 'مر الموعد. لم ينته هذا بعد.',
  reopened: 'لم يكن هذا منتهياً في الواقع.',
  proof: 'شاهد ما تم',
  proofInLab: 'اقرأ هذا في الحديث مع السكان',
  fromLab: 'هذا من حديث مع السكان',
  question: 'هل تلاحظ شيئاً من هذا؟',
  choice: { YES: 'نعم', NOT_YET: 'ليس بعد', DONT_KNOW: 'لا أعرف' },
  nobodySeesChoice: 'لا أحد يرى ما تختاره. نحن نعدّ فقط.',
  yourAnswer: 'جوابك',
  hear: 'هل تريد أن تسمع كيف ينتهي هذا؟',
  calendar: 'ضع التواريخ في تقويمك',
  news: 'أخبار الوعود',
  audienceReading: 'يمكن لكل شخص على الإنترنت قراءة هذه الوعود.',
  audienceChoice: 'لا أحد يرى ما تختاره. نحن نعدّ فقط.',
  audienceFollow: 'هل تتابع وعداً؟ لا يرى السكان الآخرون ذلك.',
};
