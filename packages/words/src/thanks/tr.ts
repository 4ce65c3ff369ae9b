import { day } from '../shared/tr.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Teşekkürler',
  what: 'Komşular birbirine teşekkür eder. Küçük ya da büyük bir şey için.',
  none: 'Burada henüz teşekkür yok.',
  more: 'Daha fazla göster',
  said: { THANKS: 'Teşekkürler!', THANKS_FOR_YOUR_HELP: 'Yardımınız için teşekkürler!' },
  deed: (deed) => `Ne için: ${deed}`,
  names: (giver, receiver) => `Kimden: ${giver}. Kime: ${receiver}`,
  neighbour: 'bir komşu',
  atWork: (firstName, job, organisation) => `${firstName ? `${firstName}, ` : ''}${job}, ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Bunu yalnızca bu binada oturanlar okur: ${building}`,
  report: 'Bu doğru değil',
  reportOf: (deed) => `Bu doğru değil: ${deed}`,
  ask: 'Bir komşuya teşekkür etmek ister misiniz?',
  whySignIn: 'Giriş yapın. Sonra burada edebilirsiniz.',
  signIn: 'Giriş yap',
  addressUnknown: 'Adresiniz henüz bilinmiyor.',
  callUs: 'Burada mı oturuyorsunuz? Bizi arayın.',
  audienceWall: 'Bu teşekkürleri internette herkes okuyabilir.',
  audienceBoth: 'Yalnızca iki kişi de isterse burada durur.',
  audiencePrivate: 'Diğer teşekkürleri yalnızca o iki kişi okur.',
};
