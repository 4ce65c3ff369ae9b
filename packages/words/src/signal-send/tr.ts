import { day } from '../shared/tr.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: "Şimdi 112'yi arayın",
  danger: "Yangın, gaz veya şiddet mi var? Güvenli bir yere gidin. Sonra 112'yi arayın.",
  brokenFirst: 'Bizi arayın. O zaman randevu yaparız.',
  nuisanceFirst: 'Bizi arayın. O zaman birlikte konuşuruz.',
  inDanger: "Tehlike mi var? 112'yi arayın.",
  call: (phone) => `Arayın: ${phone}`,
  writeAnyway: { BROKEN: 'Zaten aradım. İşe yaramıyor.', NUISANCE: 'Yazmak da istiyorum' },
  whichPromise: 'Hangi sözle ilgili?',
  anotherPromise: 'Başka bir söz',
  write: {
    BROKEN: 'Ne bozuk?',
    NUISANCE: 'Ne oluyor?',
    PROMISE: 'Ne yapılmadı?',
    COMPLAINT: 'Şikayetiniz nedir?',
    TIP: 'Öneriniz nedir?',
  },
  noNames: 'Buraya isim yazmayın.',
  audience: (organisation) => `Bunu yalnızca ${organisation} çalışanları okur.`,
  kept: 'Bir yıl sonra onu sileriz.',
  signInFirst: 'Birazdan giriş yaparsınız. Metniniz kalır.',
  send: (organisation) => `${organisation} için gönderin`,
  back: 'Geri',
  sent: 'Teşekkürler. Mesajınız bize ulaştı.',
  number: (number) => `Numaranız: ${number}.`,
  answerBy: (date) => `Cevap alacaksınız. En geç: ${day(date)}.`,
  mailed: 'Bunu e-posta ile de alırsınız.',
  another: 'Başka bir şey daha söylemek istiyorum',
};
