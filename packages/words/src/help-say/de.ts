import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Wählen Sie einen Satz',
  moreSentences: 'Mehr Sätze',
  chosen: 'Das sagen Sie:',
  otherSentence: 'Einen anderen Satz wählen',
  writeYourself: 'Selbst schreiben',
  chooseInstead: 'Lieber einen Satz wählen',
  empty: 'Wählen Sie zuerst einen Satz, oder schreiben Sie etwas.',
};
