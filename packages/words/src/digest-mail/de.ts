import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'Es gibt Neues für Sie',
  text: ({ blocks, choose, organisation, phone }) => `Guten Tag,

Das ist neu.

${newsBlocks(blocks)}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Weniger oder keine E-Mail? Wählen Sie hier:
${choose}

Viele Grüße von ${organisation}
`,
};
