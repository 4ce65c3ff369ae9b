import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: Partial<DigestMailWords> = {
  subject: 'Er is nieuws voor u',
  text: ({ blocks, choose, organisation, phone }) => `Hallo,

Dit is er nieuw.

${newsBlocks(blocks)}

Hebt u een vraag? Bel ons: ${phone}

Wilt u minder of geen mail? Kies het hier:
${choose}

Groet van ${organisation}
`,
};
