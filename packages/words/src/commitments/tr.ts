import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { CommitmentsWords } from './index.ts';

export const words: CommitmentsWords = {
  heading: 'Söz verilen ve yapılan',
  none: 'Henüz söz yok.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('tr', total)} söz. ${[
      [inTime && `Zamanında: ${inTime}`, late && `Geç: ${late}`, busy && `Sürüyor: ${busy}`]
        .filter(Boolean)
        .join(', '),
      dropped && `Yapılmayacak: ${dropped}`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Zamanında, ama önce başka tarihi olan: ${count}.`,
  ended: {
    inTime: 'Zamanında yapıldı',
    late: 'Geç yapıldı',
    lateNow: 'Şimdi gecikti',
    busy: 'Sürüyor',
    dropped: 'Yapılmayacak',
  },
  asTable: 'Tablo olarak göster',
  howItWent: 'Nasıl gitti?',
  howMany: 'Kaç söz?',
  choose: 'Ne göreceğinizi seçin',
  show: {
    ALL: 'Hepsi',
    OPEN: 'Henüz bitmedi',
    LATE: 'Gecikti',
    KEPT: 'Yapıldı',
  },
  nothingHere: 'Şimdi burada bir şey yok.',
  more: 'Daha çok göster',
  late: (count) => `${count} gün gecikti`,
  keptInTime: 'Zamanında yapıldı',
  keptLate: (count) => `Yapıldı, ${count} gün geç`,
  dropped: 'Yapılmayacak',
  promisedFor: (date) => `Söz verilen tarih: ${day(date)}.`,
  whoDoes: (owner) => `Kim ne yapıyor? ${owner}.`,
  inPlace: (place) => `Nerede? ${place}.`,
  movedTo: (date) => `Başka tarih: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Daha önce ne olduğunu okuyun',
  done: (date) => `Bitti, ${day(date)}`,
  now: (date) => `Şimdi, şu günden beri: ${day(date)}`,
  nowAt: 'Şimdi',
  soon: 'Sonra',
  notBegun: 'Bu daha başlayacak.',
  finishedBy: (date) => `Bu en geç şu gün bitmiş olur: ${day(date)}.`,
  dayPassed: 'Tarih geçti. Bu henüz bitmedi.',
  reopened: 'Bu aslında bitmemişti.',
  proof: 'Ne yapıldığına bakın',
  proofInLab: 'Bunu burada oturanlarla görüşmede okuyun',
  fromLab: 'Bu, burada oturanlarla bir görüşmeden geliyor',
  question: 'Siz bunu fark ediyor musunuz?',
  choice: { YES: 'Evet', NOT_YET: 'Henüz değil', DONT_KNOW: 'Bilmiyorum' },
  nobodySeesChoice: 'Neyi seçtiğinizi kimse görmez. Biz yalnızca sayarız.',
  yourAnswer: 'Cevabınız',
  hear: 'Bunun nasıl bittiğini duymak ister misiniz?',
  calendar: 'Tarihleri takviminize ekleyin',
  news: 'Sözlerle ilgili haberler',
  audienceReading: 'İnternetteki herkes bu sözleri okuyabilir.',
  audienceChoice: 'Neyi seçtiğinizi kimse görmez. Biz yalnızca sayarız.',
  audienceFollow: 'Bir sözü takip ediyor musunuz? Diğer oturanlar bunu görmez.',
};
