import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'Henüz çok az yanıt var.',
  agreed: 'Neredeyse tüm sakinler bu konuda aynı düşünüyor',
  all: { YES: 'Evet:', NO: 'Hayır:' },
  agreedOnNothing: 'Neredeyse herkesin aynı düşündüğü bir şey henüz yok.',
  noGroups: 'Çok farklı yanıt veren gruplar yok.',
  differ: 'Bu gruplar farklı yanıt veriyor',
  equal: 'Hiçbir grup diğerinden daha iyi değildir.',
  picture: 'Daireli bir çizim. Her daire bir gruptur. Yakın olanlar neredeyse aynı yanıtı verir.',
  group: (letter, size) => `Grup ${letter}: yaklaşık ${number('tr', size)} sakin`,
  about: (size) => `yaklaşık ${number('tr', size)}`,
  more: { YES: 'Daha sık evet diyor:', NO: 'Daha sık hayır diyor:' },
  middle: 'Bu grup çoğu zaman diğerleri gibi yanıt veriyor.',
  asTable: 'Tablo olarak göster',
  groupColumn: 'Grup',
  saysColumn: 'Daha sık ne diyorlar',
  countedOn: (date) => `Sayıldığı gün: ${day(date)}.`,
  notEveryone: 'Bu, mahalledeki herkes değildir.',
};
