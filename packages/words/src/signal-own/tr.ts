import { day } from '../shared/tr.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: { BROKEN: 'Bozuk', NUISANCE: 'Rahatsızlık', PROMISE: 'Söz', COMPLAINT: 'Şikayet', TIP: 'Öneri' },
  numbered: (number) => `Numara ${number}`,
  sentOn: (date) => `Gönderildi: ${day(date)}.`,
  aboutPromise: (promise) => `Şu sözle ilgili: ${promise}`,
  answerBy: (date) => `Cevap alacaksınız. En geç: ${day(date)}.`,
  late: 'Cevabımız geç kaldı. Özür dileriz.',
  taken: 'Bizden biri bununla ilgileniyor.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Bu size yardımcı oldu mu?',
  verdict: { HELPED: 'Evet', PARTLY: 'Biraz', NOT_HELPED: 'Hayır' },
  whoReads: 'Seçiminizi yalnızca çalışanlar görür.',
  yourAnswer: 'Cevabınız',
  judged: {
    HELPED: 'Teşekkürler. Yardımcı olması güzel.',
    PARTLY: 'Teşekkürler. Artık biliyoruz.',
    NOT_HELPED: 'Üzgünüz. Buna bir kez daha bakacağız.',
  },
  mayWeCall: 'Sizi arayabilir miyiz? Hangi numaradan?',
  phoneReaders: 'Bu numarayı yalnızca çalışanlar okur.',
  callMe: 'Evet, beni arayın',
  willCall: 'Sizi 2 iş günü içinde ararız.',
  withdraw: 'Sorun çözüldü',
  withdrawOne: (number) => `Sorun çözüldü: numara ${number}`,
  withdrawAsk: 'Çözüldü mü? O zaman mesajınızı sileriz.',
  withdrawSure: 'Evet, silin',
  withdrawStop: 'Hayır, kalsın',
  isWithdrawn: 'Çözülmesi güzel. Mesajınız silindi.',
  more: 'Daha fazla göster',
};
