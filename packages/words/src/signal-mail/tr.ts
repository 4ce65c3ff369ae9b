import { day } from '../shared/tr.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'Mesajınız bize ulaştı',
  receiptText: ({ number, answerBy, phone, organisation }) => `Merhaba,

Mesajınız bize ulaştı. Teşekkürler.
Numaranız: ${number}
Cevap alacaksınız. En geç: ${day(answerBy)}.

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
  answeredSubject: 'Mesajınıza cevap var',
  answeredText: ({ number, phone, organisation }) => `Merhaba,

Şu numaralı mesajınıza cevap var: ${number}.
Web sitemize gidin ve giriş yapın. Orada okursunuz.

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
};
