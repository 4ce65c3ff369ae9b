import type { HelpSuggestionsWords } from './index.ts';

export const words: HelpSuggestionsWords = {
  heading: 'Vielleicht kann das jemand aus der Nachbarschaft',
  ask: 'Diese Person fragen',
  nameLater: 'Ihr Name geht erst mit, wenn Sie beide Ja sagen.',
  asked: 'Gefragt. Sagt die Person Ja, dann hören Sie es.',
};
