import { languageIn } from '../near.ts';
import { day } from '../shared/tr.ts';
import type { HelpPostWords } from './index.ts';

export const words: HelpPostWords = {
  absent: 'Bu artık panoda değil.',
  notForAll: 'Ya da sizin binanız için değil.',
  sinceAndUntil: (since, until) =>
    until
      ? `Yazıldığı gün: ${day(since)}. Panodaki son gün: ${day(until)}.`
      : `Yazıldığı gün: ${day(since)}.`,
  writtenIn: (language) => `Bu yazının dili: ${languageIn('tr', language)}.`,
  edited: 'Sonradan değişti.',
  safeHeading: 'Güvende kalmak için',
  safe: [
    'İlk kez binanın girişinde buluşun.',
    'Ya da herkese açık başka bir yerde.',
    'Banka kartınızı ya da şifrenizi asla vermeyin.',
    'Emin değil misiniz? Bizi arayın.',
  ],
  respond: { REQUEST: 'Yardım etmek ister misiniz?', OFFER: 'Bunu ister misiniz?' },
  writeLabel: 'Komşunuza yazın',
  respondAudience: {
    REQUEST: 'Adınızı yardım isteyen kişi görür. Numaranızı görmez.',
    OFFER: 'Adınızı bu komşunuz görür. Numaranızı görmez.',
  },
  send: 'Komşuma gönder',
  signInFirst: 'Önce giriş yapacaksınız. Yazınız silinmez.',
  firstName: 'Adınız nedir?',
  firstNameToOne: 'Adınızı yalnızca bu komşunuz görür.',
  firstNameToAll: 'Komşularınız burada adınızı görür.',
  willYouCome: 'Siz de gelir misiniz?',
  comes: 'Gelmeniz ne güzel. Görüşmek üzere.',
  comesNot: 'Üzüldük. Başka sefere.',
  sent: 'Teşekkürler. Komşunuz okuyacak.',
  calendar: 'Takviminize ekleyin',
  placed: 'Teşekkürler. Artık panoda.',
  placedWaiting: 'Teşekkürler. Önce bir çalışanımız bakacak.',
  stillNeededYes: 'Evet, kalsın',
  stillNeededNo: 'Hayır, kaldır',
  keptOpen: 'Tamam. 30 gün daha kalacak.',
  edit: 'Değiştir',
  editTitle: 'Ne istiyorsunuz ya da ne yapmak istersiniz?',
  editText: 'Daha fazla bilgi. Şart değil.',
  editAudience: 'Bunu komşularınız okur. Adınız görünmez.',
  keepEdit: 'Kaydet',
  changed: 'Değişti.',
  withdraw: 'Kaldır',
  withdrawAsk: 'Bunu kaldırmak istiyor musunuz?',
  withdrawSure: 'Evet, kaldır',
  stop: 'Hayır, geri dön',
  isWithdrawn: 'Bu artık panoda değil.',
  wasItNice: 'Güzel miydi?',
  went: { WELL: 'İyi', FAIRLY: 'Şöyle böyle', BADLY: 'İyi değil' },
  wentAudience: 'Komşularınız bunu görmez.',
  told: 'Söylediğiniz için teşekkürler.',
};
