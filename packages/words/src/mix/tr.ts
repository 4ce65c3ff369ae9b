import { list } from '../near.ts';
import { day } from '../shared/tr.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'İnsanlar burada ne yapmayı sever?',
  inPlace: (place) => `${place}`,
  around: (building, neighbourhood) =>
    `${building} küçük. Burada ${neighbourhood} mahallesinin tümünü görüyorsunuz.`,
  most: (names) => `En çok seçilenler: ${list('tr', names)}.`,
  interests: 'İnsanlar bunları yapmayı sever',
  talents: 'İnsanlar bunları iyi yapar',
  wishes: 'İnsanlar buna sevinir',
  wishesNote: 'On veya daha çok kişi bu konuda yardım ister.',
  languages: 'İnsanlar bu dilleri konuşur',
  languagesNote: 'Her dili on veya daha çok kişi konuşur.',
  asTable: 'Tablo olarak görün',
  what: 'Ne?',
  howMany: 'Kaç kişi?',
  tooFew: 'Henüz çok az yanıt var.',
  tooFewNext: 'Yirmi kişiden sonra insanların ne sevdiğini burada görürsünüz.',
  countedOn: (date) => `${day(date)} tarihinde sayıldı.`,
  rounded: 'Sayılar yaklaşıktır.',
  notEveryone: 'Bu, mahalledeki herkes değil.',
  choose: 'Burada mı oturuyorsunuz? Bunun sayılıp sayılmayacağını kartınızda seçersiniz.',
  audienceReading: 'İnternetteki herkes bunu okuyabilir.',
  audienceCounted: 'Yalnızca sayarız. Kimin ne seçtiğini kimse görmez.',
  audienceAdvert: 'Bu yazı bizim. İçinde sakinlerden bir şey yok.',
};
