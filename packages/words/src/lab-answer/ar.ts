import { number, plural } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `شكراً. جوابك: \u2068${answer}\u2069.`,
  changeAnswer: 'غيّرت رأيك؟ اضغط على جواب آخر.',
  saving: 'نحفظ جوابك.',
  notSaved: 'لم يُحفظ جوابك بعد.',
  countsApart: 'هل تسكن هنا؟ سجل الدخول. عندها نعدّك مع السكان.',
  countsWithResidents: 'نعدّك مع السكان.',
  signIn: 'سجل الدخول',
  othersSaid: 'هذا ما قاله الآخرون',
  notEnough: 'لا تزال الأجوبة قليلة جداً.',
  notEveryone: 'هذا ليس كل من في الحي.',
  countedToday: 'عددناها هذا الصباح.',
  countedOn: (date) => `عددناها في ${day(date)}.`,
  mostSay: (answer) => `يقول معظم السكان: \u2068${answer}\u2069.`,
  mostChosen: (answer) => `الأكثر اختياراً: \u2068${answer}\u2069.`,
  differs: 'لا يقول الجميع الشيء نفسه.',
  residents: 'السكان',
  visitors: 'قراء آخرون',
  paper: 'على الورق أو بالهاتف',
  about: (count) => `حوالي ${number('ar', count)} ${plural('ar', count, { few: 'أجوبة', other: 'جواباً' })}`,
  tooFew: 'قليل جداً',
  asTable: 'اعرض كجدول',
  answer: 'الجواب',
  audienceReading: 'يمكن لكل شخص على الإنترنت قراءة هذا الحديث.',
  audienceChoice: 'لا أحد يرى ما تختاره. نحن نعدّ فقط.',
  audienceComment: 'هل تكتب تعليقاً؟ يمكن للجميع قراءته. يظهر اسمك الأول معه. لا يظهر عنوانك.',
};
