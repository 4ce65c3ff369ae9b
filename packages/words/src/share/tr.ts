import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Bu sohbete katılın',
  poster: 'Afiş ve doldurulacak kâğıt',
  pass: 'Bu görüşmeyi paylaşın',
  byMail: 'E-posta ile',
  forResearchers: 'Araştırmacılar için',
  asTable: 'Sayılar tablo olarak (CSV)',
  asData: 'Sayılar bir program için (JSON)',
  notHere: 'Bu sayfa yok.',
  news: 'Haberleri okuyun',
};
