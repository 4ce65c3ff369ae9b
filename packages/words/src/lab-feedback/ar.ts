import { number, plural } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'ما موضوع هذا؟',
    MEANING: 'من أجل بعضنا ومع بعضنا',
    BOTTLENECKS: 'ما الذي لا يسير على ما يرام؟',
    SOLUTIONS: 'ما الذي يمكن أن يساعد؟',
    WHOSE_TURN: 'من يفعل ماذا؟',
    ACTION_POINTS: 'ما وُعد به وما تم',
    THANKS: 'شكراً',
  },
  question: {
    AGREE: 'هل ترى هذا أنت أيضاً؟',
    RECOGNISE: 'هل تعرف هذا؟',
    HELP: 'هل يساعدك هذا؟',
    WHO_STARTS: 'من يجب أن يبدأ؟',
    GOOD_PLAN: 'هل هذه خطة جيدة؟',
    NOTICE: 'هل تلاحظ شيئاً من هذا؟',
  },
  choice: {
    YES: 'نعم',
    NO: 'لا',
    DONT_KNOW: 'لا أعرف',
    RESIDENTS: 'السكان',
    TOGETHER: 'معاً',
  },
  notYet: 'ليس بعد',
  heldWith: (participants, date) =>
    participants ? `${talkWith(participants)}، ${day(date)}` : `حديث مع السكان، ${day(date)}`,
  place: (place) => `المكان: \u2068${place}\u2069`,
  closesOn: (date) => `يمكنك المشاركة حتى ${day(date)}.`,
  correctedOn: (date) => `تم التعديل: ${day(date)}.`,
  closed: 'انتهى هذا الحديث.',
  closedButReadable: 'يمكنك قراءة كل شيء. لم يعد بإمكانك المشاركة.',
  readPoints: 'اقرأ الحديث كله',
  heardAndDone: 'ماذا سمعنا وماذا نفعل',
  absent: 'هذا الحديث لم يعد موجوداً.',
  step: (step, steps) => `النقطة ${step} من ${steps}`,
  next: 'التالي',
  nextSection: (section) => `التالي: ${section}`,
  previous: 'السابق',
  allTopics: 'اختر ما تريد أن تقرأ عنه',
  end: 'كانت هذه النقطة الأخيرة.',
  fromTheStart: 'العودة إلى البداية',
  readReport: 'اقرأ النص من التقرير',
  residentIdea: 'فكرة أحد السكان',
  ownerAndDue: (owner, due) =>
    [owner ? `من يفعل هذا: \u2068${owner}\u2069.` : '', due ? `وُعد به قبل ${day(due)}.` : '']
      .filter(Boolean)
      .join(' '),
  became: { KEPT: 'تم.', DROPPED: 'لن يتم.', LATE: 'متأخر.' },
  nobodySeesChoice: 'لا أحد يرى ما تختاره. نحن نعدّ فقط.',
  yourAnswer: 'جوابك',
  readComments: (count) => (count ? readSome(count) : 'اكتب تعليقاً'),
  share: 'شارك هذا الحديث',
  hideComments: 'أخفِ التعليقات',
};

function talkWith(participants: number): string {
  return plural('ar', participants, {
    one: 'حديث مع ساكن واحد',
    two: 'حديث مع ساكنين',
    few: `حديث مع ${participants} سكان`,
    other: `حديث مع ${participants} من السكان`,
  });
}

function readSome(count: number): string {
  return plural('ar', count, {
    one: 'اقرأ تعليقاً واحداً',
    two: 'اقرأ تعليقين',
    few: `اقرأ ${number('ar', count)} تعليقات`,
    other: `اقرأ ${number('ar', count)} تعليقاً`,
  });
}
