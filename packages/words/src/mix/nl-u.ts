import type { MixWords } from './index.ts';

export const words: Partial<MixWords> = {
  heading: 'Uw briefje',
  what: 'Schrijf op wat u niet wilt vergeten.',
  liveHere: 'Woont u hier?',
  whySignIn: 'Log in. Dan schrijft u uw briefje.',
  addressUnknown: 'Uw adres is nog niet bekend.',
  callUs: 'Woont u hier? Bel ons dan.',
  label: 'Wat wilt u bewaren?',
  readers: 'Alleen u leest dit.',
};
