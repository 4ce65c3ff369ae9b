import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `Is this your website? Then add this address to the sites: ${origin}`,
};
