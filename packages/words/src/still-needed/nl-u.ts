import type { StillNeededWords } from './index.ts';

export const words: Partial<StillNeededWords> = {
  title: 'Uw bericht op het bord',
  kept: 'Het is gelukt. Uw bericht blijft nog 30 dagen staan.',
  withdrawn: 'Het is gelukt. Uw bericht is weg.',
};
