import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'Benim için en önemlisi bu',
  isPriority: 'Sizin için en önemlisi bu',
  chosenOf: (chosen, most) => `${most} seçimden ${chosen} tanesini yaptınız. Ne seçtiğinizi kimse görmez.`,
  top: 'Sakinler için en önemlisi bu',
  topChosen: (residents) => `Yaklaşık ${number('tr', residents)} kez seçildi`,
  topTooFew: 'Önemli olanı seçen sakin sayısı henüz çok az.',
  join: 'Katılmak istiyorum',
  joins: 'Katılıyorsunuz. Size yazacağız.',
  joinReaders: (organisation) => `${organisation} çalışanları adınızı görür. Bunu başka kimse görmez.`,
  notAfterAll: 'Vazgeçtim',
  landscape: 'Sakinler hangi konuda aynı düşünüyor?',
  nextLab: 'Bir dahaki sefere katılmak ister misiniz?',
  askMe: 'O zaman bana sorun',
  asksMe: 'Bir sonraki görüşme için size soracağız.',
  groupAsks: (group) => `${group} burada bir şey söylemek istiyor`,
  groupAsksElsewhere: (group) => `${group} başka bir konuda bir şey söylemek istiyor`,
  groupWritten: (writer, until) =>
    `${writer ? `Bunu ${writer} yazdı.` : ''} Katılıyor musunuz? Evet deyin, son gün ${day(until)}.`.trim(),
  groupYes: 'Evet, bunu söylüyoruz',
  groupReaders: 'Siz evet deyince herkes okuyabilir.',
  groupSaid: (group) => `Teşekkürler. ${group} bunu artık söylüyor.`,
};
