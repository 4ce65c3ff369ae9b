import type { HelpSayWords } from './index.ts';

export const words: HelpSayWords = {
  chooseSentence: 'Виберіть речення',
  moreSentences: 'Більше речень',
  chosen: 'Ви кажете:',
  otherSentence: 'Вибрати інше речення',
  writeYourself: 'Написати своїми словами',
  chooseInstead: 'Краще вибрати речення',
  empty: 'Спершу виберіть речення або щось напишіть.',
};
