import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `To Twoja strona? Dodaj ten adres do listy stron: ${origin}`,
};
