import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'Для вас є новини',
  text: ({ blocks, choose, organisation, phone }) => `Добрий день!

Ось що нового.

${newsBlocks(blocks)}

Маєте запитання? Зателефонуйте нам: ${phone}

Менше листів або жодного? Оберіть тут:
${choose}

З повагою, ${organisation}
`,
};
