import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `Ist das Ihre Website? Tragen Sie diese Adresse bei den Websites ein: ${origin}`,
};
