import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `Це ваш сайт? Додайте цю адресу до сайтів: ${origin}`,
};
