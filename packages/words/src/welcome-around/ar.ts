import { day } from '../shared/ar.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'جديد في مبناك',
  comes: 'سيسكن هنا شخص جديد.',
  namedComes: (firstName) => `${firstName} يسكن هنا قريبًا.`,
  neighboursNote: 'الساكن الجديد اختار ما تقرؤه هنا.',
  buddyHeading: (firstName) => (firstName ? `أنت تساعد ${firstName}` : 'أنت تساعد ساكنًا جديدًا'),
  buddyTask: {
    BEFORE: 'لا يلزمك شيء الآن.',
    DAY_0: 'لا يلزمك شيء الآن.',
    WEEK_1: 'تعارفا.',
    MONTH_1: 'أره الحي.',
    MONTH_2: 'اسأل عن أحواله.',
    MONTH_3: 'اسأل عن أحواله.',
    MONTH_6: 'قل وداعًا. انتهت مساعدتك.',
    MONTH_9: 'اسأل عن أحواله.',
    MONTH_12: 'قل وداعًا. انتهت مساعدتك.',
  },
  met: 'التقينا',
  spoke: 'تحدثنا',
  buddyNote: 'نرى فقط أنكما تواصلتما.',
  noted: 'شكرًا. عرفنا الآن.',
  lastContact: (last) => `آخر تواصل: ${day(last)}.`,
  informationHeading: 'من المفيد أن تعرف',
  kind: {
    WASTE: 'النفايات',
    REPAIRS: 'أعطال البيت',
    HOUSE: 'المبنى',
    NEIGHBOURHOOD: 'الحي',
    CONTACT: 'التواصل',
    OTHER: 'المزيد',
  },
};
