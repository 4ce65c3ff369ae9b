import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık');

export const words: SharedWords = {
  callUs: (phone) => `Bizi arayın: ${phone}`,
  chooseLanguage: 'Dilinizi seçin',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',
  whoReadsThis: 'Bunu kim okuyor?',
  close: 'Kapat',
  loading: 'Lütfen bekleyin.',
  unreachable: 'Bu şu anda çalışmıyor.',
  weTryAgain: 'Birazdan yeniden deneyeceğiz.',
  keptAsTyped: 'Yazdıklarınız silinmez.',
  retry: 'Yeniden dene',
  broken: 'Bizde bir sorun oldu.',
  faultNumber: (fault) => `Bizi ararsanız bu numarayı söyleyin: ${fault}.`,
  notTranslated: 'Bu yazı yalnızca Hollandaca.',
  machineTranslated: 'Bunu bilgisayar çevirdi.',
  signedInAs: (firstName) => (firstName ? `Giriş yapan: ${firstName}.` : 'Giriş yaptınız.'),
  signOut: 'Çıkış yap',
};
