import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `Bu sizin web siteniz mi? Bu adresi sitelere ekleyin: ${origin}`,
};
