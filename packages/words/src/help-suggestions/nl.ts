import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Misschien kan een buur dit',
  ask: 'Vraag deze buur',
  nameLater: 'Je naam gaat pas mee als jullie allebei ja zeggen.',
  asked: 'Gevraagd. Zegt je buur ja? Dan hoor je het.',
};
