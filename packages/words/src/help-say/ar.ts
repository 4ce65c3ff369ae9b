import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'اختر جملة',
  moreSentences: 'جمل أخرى',
  chosen: 'تقول:',
  otherSentence: 'اختر جملة أخرى',
  writeYourself: 'اكتب بنفسك',
  chooseInstead: 'اختر جملة بدلاً من ذلك',
  empty: 'اختر جملة أولاً أو اكتب شيئاً.',
};
