import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'A neighbour is looking for help. Does this suit you?',
  next: 'If you say yes, you see each other’s first name and talk.',
  yes: 'Yes, I will help',
  no: 'No, not now',
  noAudience: 'Nobody sees that you say no.',
  saidNo: 'All right. Nobody sees that you said no.',
};
