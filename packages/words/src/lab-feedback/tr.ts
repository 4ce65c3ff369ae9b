import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { LabFeedbackWords } from './index.ts';

// A word after each number and each name carries the ending, since the ending of a number follows how it sounds.
export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'Konu nedir?',
    MEANING: 'Birbirimiz için, hep birlikte',
    BOTTLENECKS: 'Neler iyi gitmiyor?',
    SOLUTIONS: 'Neler yardımcı olabilir?',
    WHOSE_TURN: 'Kim ne yapıyor?',
    ACTION_POINTS: 'Söz verilenler ve yapılanlar',
    THANKS: 'Teşekkürler',
  },
  question: {
    AGREE: 'Siz de böyle mi düşünüyorsunuz?',
    RECOGNISE: 'Bu size tanıdık geliyor mu?',
    HELP: 'Bu size yardımcı olur mu?',
    WHO_STARTS: 'Kim başlamalı?',
    GOOD_PLAN: 'Bu iyi bir plan mı?',
    NOTICE: 'Siz bunu fark ediyor musunuz?',
  },
  choice: {
    YES: 'Evet',
    NO: 'Hayır',
    DONT_KNOW: 'Bilmiyorum',
    RESIDENTS: 'Burada oturanlar',
    TOGETHER: 'Birlikte',
  },
  notYet: 'Henüz değil',
  heldWith: (participants, date) =>
    participants
      ? `Burada oturan ${participants} kişiyle görüşme, ${day(date)}`
      : `Burada oturanlarla görüşme, ${day(date)}`,
  place: (place) => `Yer: ${place}`,
  closesOn: (date) => `Katılmak için son gün: ${day(date)}.`,
  correctedOn: (date) => `Değişti: ${day(date)}.`,
  closed: 'Bu görüşme bitti.',
  closedButReadable: 'Her şeyi hâlâ okuyabilirsiniz. Artık katılamazsınız.',
  readPoints: 'Bütün sohbeti okuyun',
  heardAndDone: 'Ne duyduk ve ne yapıyoruz',
  absent: 'Bu görüşme artık yok.',
  step: (step, steps) => `Madde ${step}, toplam ${steps}`,
  next: 'Sonraki',
  nextSection: (section) => `Sonraki: ${section}`,
  previous: 'Önceki',
  allTopics: 'Okumak istediğiniz konuyu seçin',
  end: 'Bu son maddeydi.',
  fromTheStart: 'Başa dön',
  readReport: 'Rapordaki yazıyı oku',
  residentIdea: 'Bir sakinin fikri',
  ownerAndDue: (owner, due) =>
    [owner ? `Bunu yapan: ${owner}.` : '', due ? `Söz verilen tarih: ${day(due)}.` : '']
      .filter(Boolean)
      .join(' '),
  became: { KEPT: 'Yapıldı.', DROPPED: 'Yapılmayacak.', LATE: 'Gecikti.' },
  nobodySeesChoice: 'Neyi seçtiğinizi kimse görmez. Biz yalnızca sayarız.',
  yourAnswer: 'Cevabınız',
  readComments: (count) => (count ? `${number('tr', count)} yorumu oku` : 'Yorum yaz'),
  share: 'Bu konuşmayı paylaşın',
  hideComments: 'Yorumları gizle',
};
