import type { ShareWords } from './index.ts';

export const words: ShareWords = {
  takePart: 'Take part in this conversation',
  poster: 'Poster and paper to fill in',
  pass: 'Share this conversation',
  byMail: 'By e-mail',
  forResearchers: 'For researchers',
  asTable: 'The numbers as a table (CSV)',
  asData: 'The numbers for a program (JSON)',
  notHere: 'This page is not here.',
  news: 'Read the news',
};
