import type { SharedWords } from './index.ts';

export const words: Partial<SharedWords> = {
  chooseLanguage: 'Kies uw taal',
  keptAsTyped: 'Wat u hebt getypt, blijft staan.',
  faultNumber: (fault) => `Belt u ons? Noem dan dit nummer: ${fault}.`,
  signedInAs: (firstName) => (firstName ? `U bent ingelogd als ${firstName}.` : 'U bent ingelogd.'),
};
