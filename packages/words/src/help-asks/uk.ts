import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'Хтось із сусідів шукає допомоги. Це вам підходить?',
  next: 'Скажете «так»? Тоді побачите імена одне одного й поговорите.',
  yes: 'Так, я допоможу',
  no: 'Ні, не зараз',
  noAudience: 'Ніхто не бачить, що ви кажете «ні».',
  saidNo: 'Добре. Ніхто не бачить, що ви сказали «ні».',
};
