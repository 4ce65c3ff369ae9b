import type { LabPosterWords } from './index.ts';

export const words: Partial<LabPosterWords> = {
  scan: 'Scan dit met uw telefoon. Of ga naar:',
  how: 'Zet een kruisje bij uw antwoord.',
  noName: 'Schrijf uw naam er niet op.',
};
