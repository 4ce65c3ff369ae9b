import type { HelpAsksWords } from './index.ts';

export const words: Partial<HelpAsksWords> = {
  question: 'Een buur zoekt hulp. Past dit bij u?',
  next: 'Zegt u ja? Dan ziet u elkaars voornaam en praat u samen.',
  noAudience: 'Niemand ziet dat u nee zegt.',
  saidNo: 'Goed. Niemand ziet dat u nee zei.',
};
