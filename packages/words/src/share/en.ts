import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Take part in this conversation',
  poster: 'Poster and paper to fill in',
  pass: 'Share this conversation',
  byMail: 'By e-mail',
};
