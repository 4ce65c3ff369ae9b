import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Maybe a neighbour can do this',
  ask: 'Ask this neighbour',
  nameLater: 'Your name only goes along once you both say yes.',
  asked: 'Asked. If your neighbour says yes, you will hear it.',
};
