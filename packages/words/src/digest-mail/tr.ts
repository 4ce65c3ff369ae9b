import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'Size haberler var',
  text: ({ blocks, choose, organisation, phone }) => `Merhaba,

Yeni olanlar şunlar.

${newsBlocks(blocks)}

Sorunuz mu var? Bizi arayın: ${phone}

Daha az e-posta mı, hiç mi? Buradan seçin:
${choose}

Selamlar, ${organisation}
`,
};
