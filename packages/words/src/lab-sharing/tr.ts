import { day } from '../shared/tr.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} bu konuda ne düşündüğünüzü soruyor.`,
  talked: (organisation) => `${organisation} bunu sakinlerle konuştu.`,
  planned: (opensOn) => (opensOn ? `Katılmak için ilk gün: ${day(opensOn)}.` : 'Yakında katılabilirsiniz.'),
  open: (closesOn) => (closesOn ? `Katılmak için son gün: ${day(closesOn)}.` : 'Şimdi katılabilirsiniz.'),
  closed: 'Bu görüşme bitti. Sakinlerin ne söylediğini ve bizim ne yaptığımızı okuyun.',
  link: { planned: 'Yakında burada:', open: 'Buradan katılın:', closed: 'Buradan okuyun:' },
  subjectPlanned: (title) => `Yakında: ${title}`,
  subjectOpen: (title) => `Siz de katılın: ${title}`,
  subjectClosed: (title) => `Sakinler bunu söyledi: ${title}`,
  agreed: 'Sakinler bu konularda aynı fikirde',
  hello: 'Merhaba,',
  ask: {
    planned: 'Bunu komşularınıza söyler misiniz?',
    open: 'Bunu komşularınıza söyler misiniz? Komite olarak birlikte de cevap verebilirsiniz.',
    closed: 'Bunu komşularınıza söyler misiniz?',
  },
  bye: (organisation) => `Selamlar, ${organisation}`,
};
