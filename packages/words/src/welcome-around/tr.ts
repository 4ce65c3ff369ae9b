import { day } from '../shared/tr.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'Binanızda yeni',
  comes: 'Buraya biri taşınıyor.',
  namedComes: (firstName) => `${firstName} buraya taşınıyor.`,
  neighboursNote: 'Burada okuduğunuzu yeni sakin seçti.',
  buddyHeading: (firstName) =>
    firstName ? `Yardım ettiğiniz kişi: ${firstName}` : 'Yeni bir sakine yardım ediyorsunuz',
  buddyTask: {
    BEFORE: 'Şimdi bir şey yapmanız gerekmez.',
    DAY_0: 'Şimdi bir şey yapmanız gerekmez.',
    WEEK_1: 'Tanışın.',
    MONTH_1: 'Çevreyi gösterin.',
    MONTH_2: 'Nasıl gittiğini sorun.',
    MONTH_3: 'Nasıl gittiğini sorun.',
    MONTH_6: 'Vedalaşın. Yardımınız bitti.',
    MONTH_9: 'Nasıl gittiğini sorun.',
    MONTH_12: 'Vedalaşın. Yardımınız bitti.',
  },
  met: 'Görüştük',
  spoke: 'Konuştuk',
  buddyNote: 'Yalnız görüştüğünüzü görürüz.',
  noted: 'Teşekkürler. Artık biliyoruz.',
  lastContact: (last) => `Son görüşme: ${day(last)}.`,
  informationHeading: 'Bilmekte fayda var',
  kind: {
    WASTE: 'Çöp',
    REPAIRS: 'Evde bozulan',
    HOUSE: 'Bina',
    NEIGHBOURHOOD: 'Çevre',
    CONTACT: 'İletişim',
    OTHER: 'Diğer',
  },
};
