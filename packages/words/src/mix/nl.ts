import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Jouw briefje',
  what: 'Schrijf op wat je niet wilt vergeten.',
  liveHere: 'Woon je hier?',
  whySignIn: 'Log in. Dan schrijf je jouw briefje.',
  signIn: 'Log in',
  addressUnknown: 'Je adres is nog niet bekend.',
  callUs: 'Woon je hier? Bel ons dan.',
  label: 'Wat wil je bewaren?',
  save: 'Bewaar',
  saved: 'Bewaard.',
  readers: 'Alleen jij leest dit.',
};
