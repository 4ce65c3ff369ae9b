import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'Een buur zoekt hulp. Past dit bij jou?',
  next: 'Zeg je ja? Dan zien jullie elkaars voornaam en praten jullie.',
  yes: 'Ja, ik help',
  no: 'Nee, nu niet',
  noAudience: 'Niemand ziet dat je nee zegt.',
  saidNo: 'Goed. Niemand ziet dat je nee zei.',
};
