import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'Geen mail meer over deze belofte?',
  ask: 'Je krijgt dan geen mail meer over deze ene belofte.',
  yes: 'Ja, stop met mailen',
  no: 'Nee, mail mij wel',
  stopped: 'Gedaan. Je krijgt hier geen mail meer over.',
  goesOn: 'Goed. Wij mailen je als er nieuws is.',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
