import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'Są nowe wiadomości',
  text: ({ blocks, choose, organisation, phone }) => `Dzień dobry,

Oto co nowego.

${newsBlocks(blocks)}

Masz pytanie? Zadzwoń do nas: ${phone}

Mniej e-maili albo wcale? Wybierz tutaj:
${choose}

Pozdrowienia, ${organisation}
`,
};
