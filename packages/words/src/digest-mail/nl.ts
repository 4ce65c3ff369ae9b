import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'Er is nieuws voor je',
  text: ({ blocks, choose, organisation, phone }) => `Hallo,

Dit is er nieuw.

${newsBlocks(blocks)}

Heb je een vraag? Bel ons: ${phone}

Wil je minder of geen mail? Kies het hier:
${choose}

Groet van ${organisation}
`,
};
