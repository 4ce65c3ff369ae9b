import { day } from '../shared/tr.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'Yeni bir komşu bir şey soruyor',
  text: ({ organisation, phone, until, off }) => `Merhaba,

Yeni bir komşu sizi seçti.
Sitemizde giriş yapın ve Hoş geldiniz bölümüne gidin.
Orada evet veya hayır deyin. Son gün: ${day(until)}.

Hayır da olur. Bunu kimseye söylemeyiz.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}

Bu e-postayı artık istemiyor musunuz? Buradan seçin:
${off}
`,
};
