import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `Yaklaşık ${number('tr', count)} sakin katıldı.`,
  visitors: (count) => `Yaklaşık ${number('tr', count)} başka okur da yanıt verdi.`,
  onPaper: (count) => `Kâğıtta veya telefonda: yaklaşık ${number('tr', count)} kişi.`,
  orMore: 'Daha fazla da olabilir.',
  tooFew: 'Çok az kişi katıldı. Bu yüzden burada sayı yok.',
  points: 'Madde madde',
  heard: 'Ne duyduk',
  weDo: 'Ne yapıyoruz',
  promise: 'Sözümüz',
  promisedBefore: 'Verdiğimiz söz',
  stands: {
    PLANNED: 'Bu henüz başlamadı.',
    UNDER_WAY: 'Bunun üzerinde çalışıyoruz.',
    KEPT: 'Zamanında yapıldı.',
    KEPT_LATE: 'Yapıldı, ama geç kaldı.',
    LATE: 'Bu şimdi gecikti.',
  },
  moved: (from, to) => `İlk söz verilen gün: ${day(from)}. Şimdiki gün: ${day(to)}.`,
  why: 'Nedeni şu:',
  nothing: 'Bununla bir şey yapmayacağız. Nedeni şu:',
  answer: (organisation) => `Yanıt veren: ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'Yorumlarda yanıt verdik.',
  noAnswer: 'Henüz yanıt yok.',
  ideas: 'Sakinler fikirler de yazdı. Onları sohbette okuyabilirsiniz.',
  report: 'Rapordaki metni okuyun',
};
