import { number } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'هذا هو الأهم بالنسبة لي',
  isPriority: 'هذا هو الأهم بالنسبة لك',
  chosenOf: (chosen, most) => `اخترت ${chosen} من ${most}. لا أحد يرى ما تختاره.`,
  top: 'هذا هو الأهم للسكان',
  topChosen: (residents) => `عدد الاختيارات: حوالي ${number('ar', residents)}`,
  topTooFew: 'عدد قليل جداً من السكان اختاروا ما يهمهم.',
  join: 'أريد المشاركة',
  joins: 'أنت تشارك. سنكتب لك.',
  joinReaders: (organisation) => `يرى موظفو ${organisation} اسمك الأول. لا أحد غيرهم يرى هذا.`,
  notAfterAll: 'غيّرت رأيي',
  landscape: 'على ماذا يتفق السكان؟',
  nextLab: 'هل تريد المشاركة في المرة القادمة؟',
  askMe: 'اسألوني حينها',
  asksMe: 'سنسألك عن الحديث القادم.',
  groupAsks: (group) => `${group} تريد أن تقول شيئاً هنا`,
  groupAsksElsewhere: (group) => `${group} تريد أن تقول شيئاً في نقطة أخرى`,
  groupWritten: (writer, until) =>
    `${writer ? `كتب هذا: ${writer}.` : ''} هل توافق؟ قل نعم حتى ${day(until)}.`.trim(),
  groupYes: 'نعم، نقول هذا',
  groupReaders: 'بعد موافقتك يمكن للجميع قراءة هذا.',
  groupSaid: (group) => `شكراً. ${group} تقول هذا الآن.`,
};
