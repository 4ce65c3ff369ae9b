import { day } from '../shared/tr.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'Nasılsınız?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Merhaba ${firstName},

Yeni evinizde nasılsınız?
Bu bağlantıyı açın ve bir yüz seçin:
${link}

Bunu yalnız sizinle ilgilenen kişi ve vekili okur.
Kiranızı etkilemez.
Bağlantının son günü: ${day(until)}.

Bir sorunuz mu var? Bizi arayın: ${phone}

${organisation} selam gönderir

Bu e-postayı artık istemiyor musunuz? Buradan seçin:
${off}
`,
  choose: 'Bir yüz seçin',
  chooseFirst: 'Önce bir yüz seçin.',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
