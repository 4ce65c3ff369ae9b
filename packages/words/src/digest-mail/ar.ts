import { newsBlocks } from './blocks.ts';
import type { DigestMailWords } from './index.ts';

export const words: DigestMailWords = {
  subject: 'هناك أخبار لك',
  text: ({ blocks, choose, organisation, phone }) => `مرحباً،

هذا هو الجديد.

${newsBlocks(blocks)}

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

رسائل أقل أم لا رسائل؟ اختر هنا:
${choose}

تحيات من ${organisation}
`,
};
