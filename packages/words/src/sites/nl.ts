import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `Is dit jouw website? Zet dan dit adres bij de sites: ${origin}`,
};
