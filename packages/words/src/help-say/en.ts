import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Choose a sentence',
  moreSentences: 'More sentences',
  chosen: 'You say:',
  otherSentence: 'Choose another sentence',
  writeYourself: 'Write it yourself',
  chooseInstead: 'Choose a sentence instead',
  empty: 'First choose a sentence, or write something.',
};
