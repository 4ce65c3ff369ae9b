import type { ProfileCardWords } from './index.ts';

export const words: Partial<ProfileCardWords> = {
  what: 'Vertel uw buren wat u kunt en leuk vindt. Zo leert u elkaar kennen.',
  youChoose: 'U kiest wie wat ziet. Niets hoeft.',
  liveHere: 'Woont u hier?',
  whySignIn: 'Log in. Dan maakt u uw kaart.',
  signInToSee: 'Log in. Dan ziet u of hij voor u is.',
  addressUnknown: 'Uw adres is nog niet bekend.',
  callUs: 'Woont u hier? Bel ons dan.',
  audienceAnswers: 'Bij elk antwoord kiest u wie het ziet.',
  audienceAddress: 'Uw adres staat er niet bij.',
};
