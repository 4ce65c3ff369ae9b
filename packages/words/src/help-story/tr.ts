import type { HelpStoryWords } from './index.ts';

export const words: HelpStoryWords = {
  heading: 'Burada yazdıklarınız',
  means: 'Bunları burada artık yalnızca siz okuyorsunuz.',
  about: (title) => `Konu: ${title}`,
};
