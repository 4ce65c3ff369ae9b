import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Wybierz zdanie',
  moreSentences: 'Więcej zdań',
  chosen: 'To mówisz:',
  otherSentence: 'Wybierz inne zdanie',
  writeYourself: 'Napisz własny tekst',
  chooseInstead: 'Wybierz jednak zdanie',
  empty: 'Najpierw wybierz zdanie albo coś napisz.',
};
