import type { SitesWords } from './index.ts';

export const words: Partial<SitesWords> = {
  letIn: (origin) => `Is dit uw website? Zet dan dit adres bij de sites: ${origin}`,
};
