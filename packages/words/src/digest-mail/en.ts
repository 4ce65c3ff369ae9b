import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'There is news for you',
  text: ({ blocks, choose, organisation, phone }) => `Hello,

This is new.

${newsBlocks(blocks)}

Do you have a question? Call us: ${phone}

Less mail, or none? Choose here:
${choose}

Regards from ${organisation}
`,
};
