import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Kies een zin',
  moreSentences: 'Meer zinnen',
  chosen: 'Dit zeg je:',
  otherSentence: 'Kies een andere zin',
  writeYourself: 'Zelf schrijven',
  chooseInstead: 'Kies liever een zin',
  empty: 'Kies eerst een zin, of schrijf iets.',
};
