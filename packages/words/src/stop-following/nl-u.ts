import type { StopFollowingWords } from './index.ts';

export const words: Partial<StopFollowingWords> = {
  ask: 'U krijgt dan geen mail meer over deze ene belofte.',
  stopped: 'Gedaan. U krijgt hier geen mail meer over.',
  goesOn: 'Goed. Wij mailen u als er nieuws is.',
};
