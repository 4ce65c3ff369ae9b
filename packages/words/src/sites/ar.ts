import type { SitesWords } from './index.ts';

export const words: SitesWords = {
  letIn: (origin) => `هل هذا موقعك؟ أضف هذا العنوان إلى المواقع: ${origin}`,
};
