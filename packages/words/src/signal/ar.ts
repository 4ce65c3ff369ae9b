import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'شكوى أو اقتراح',
  question: 'ماذا تريد أن تقول لنا؟',
  kind: {
    BROKEN: 'هناك شيء معطل',
    NUISANCE: 'شخص ما يزعجني',
    DANGER: 'هناك خطر',
    PROMISE: 'وعد لم يُنفّذ',
    COMPLAINT: 'لدي شكوى',
    TIP: 'لدي اقتراح',
  },
  within: (count) =>
    `ستحصل على جواب خلال ${plural('ar', count, { one: 'يوم عمل واحد', two: 'يومي عمل', few: `${count} أيام عمل`, other: `${count} يوم عمل` })}.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `${neighbourhood}: ` : ''}حصل ${ofTen} من كل 10 أشخاص على جواب في الوقت المحدد.`,
  elsewhere: 'هل تريد أن ينظر شخص آخر في الأمر؟',
  huurcommissie: 'Huurcommissie (لجنة الإيجار)',
  yours: 'شكاواك واقتراحاتك',
  audienceText: (organisation) => `لا يقرأ ما تكتبه إلا موظفو ${organisation}.`,
  audienceKept: 'نحذفه بعد سنة.',
  audienceTimes: 'يمكن للجميع قراءة مدى سرعتنا. ولا يظهر ما كتبه أي شخص.',
  forAll: 'ما سمعناه وما فعلناه',
  forAllDid: 'ما فعلناه:',
};
