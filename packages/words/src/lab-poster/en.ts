import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Have your say',
  scan: 'Scan this with your phone. Or go to:',
  slip: 'Fill this in',
  how: 'Put a cross at your answer.',
  noName: 'Do not write your name on it.',
  number: 'Number',
  numberBy: 'A member of staff fills this in.',
  give: 'Give this paper to somebody who works for us.',
  callUs: (phone) => `Would you rather call? ${phone}`,
};
