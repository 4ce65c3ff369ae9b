import { number } from '../format.ts';
import { day } from '../shared/tr.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Teşekkürler. Cevabınız: ${answer}.`,
  changeAnswer: 'Fikriniz değişti mi? Başka bir cevaba basın.',
  saving: 'Cevabınızı kaydediyoruz.',
  notSaved: 'Cevabınız henüz kaydedilmedi.',
  countsApart: 'Burada mı oturuyorsunuz? Giriş yapın. O zaman sizi burada oturanlar arasında sayarız.',
  countsWithResidents: 'Sizi burada oturanlar arasında sayıyoruz.',
  signIn: 'Giriş yap',
  othersSaid: 'Diğerleri böyle dedi',
  notEnough: 'Henüz yeterli cevap yok.',
  notEveryone: 'Bu, mahalledeki herkes değil.',
  countedToday: 'Bu sabah sayıldı.',
  countedOn: (date) => `Sayıldığı gün: ${day(date)}.`,
  mostSay: (answer) => `Burada oturanların çoğu diyor ki: ${answer}.`,
  mostChosen: (answer) => `En çok seçilen: ${answer}.`,
  differs: 'Herkes aynı şeyi söylemiyor.',
  residents: 'Burada oturanlar',
  visitors: 'Diğer okurlar',
  paper: 'Kâğıtta veya telefonda',
  about: (count) => `Yaklaşık ${number('tr', count)} cevap`,
  tooFew: 'Çok az',
  asTable: 'Tablo olarak göster',
  answer: 'Cevap',
  audienceReading: 'İnternetteki herkes bu görüşmeyi okuyabilir.',
  audienceChoice: 'Neyi seçtiğinizi kimse görmez. Biz yalnızca sayarız.',
  audienceComment:
    'Yorum mu yazıyorsunuz? Herkes onu okuyabilir. Yanında adınız görünür. Adresiniz görünmez.',
};
