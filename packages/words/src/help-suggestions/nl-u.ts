import type { HelpSuggestionsWords } from './index.ts';

export const words: Partial<HelpSuggestionsWords> = {
  nameLater: 'Uw naam gaat pas mee als u allebei ja zegt.',
  asked: 'Gevraagd. Zegt uw buur ja? Dan hoort u het.',
};
