import { number } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `السكان الذين شاركوا: حوالي ${number('ar', count)}.`,
  visitors: (count) => `قراء آخرون أجابوا أيضاً: حوالي ${number('ar', count)}.`,
  onPaper: (count) => `على الورق أو بالهاتف: حوالي ${number('ar', count)}.`,
  orMore: 'ربما أكثر من ذلك.',
  tooFew: 'شارك عدد قليل جداً. لذلك لا يوجد رقم هنا.',
  points: 'نقطة بعد نقطة',
  heard: 'ماذا سمعنا',
  weDo: 'ماذا نفعل',
  promise: 'هذا ما نعد به',
  promisedBefore: 'هذا ما وعدنا به',
  stands: {
    PLANNED: 'هذا لم يبدأ بعد.',
    UNDER_WAY: 'نعمل على هذا.',
    KEPT: 'تم في الوقت المحدد.',
    KEPT_LATE: 'تم، ولكن متأخراً.',
    LATE: 'هذا متأخر الآن.',
  },
  moved: (from, to) => `الوعد الأول: ${day(from)}. والآن: ${day(to)}.`,
  why: 'هذا هو السبب:',
  nothing: 'لن نفعل شيئاً بهذا. هذا هو السبب:',
  answer: (organisation) => `جواب \u2068${organisation}\u2069`,
  on: (date) => day(date),
  answeredBelow: 'أجبنا بين التعليقات.',
  noAnswer: 'لا جواب بعد.',
  ideas: 'كتب السكان أفكاراً أيضاً. يمكنك قراءتها في الحديث.',
  report: 'اقرأ النص من التقرير',
};
