import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'شارك في هذا الحوار',
  poster: 'ملصق وورقة للملء',
  pass: 'شارك هذا الحديث مع غيرك',
  byMail: 'بالبريد الإلكتروني',
  forResearchers: 'للباحثين',
  asTable: 'الأعداد في جدول (CSV)',
  asData: 'الأعداد لبرنامج (JSON)',
  notHere: 'هذه الصفحة غير موجودة.',
  news: 'اقرأ الأخبار',
};
