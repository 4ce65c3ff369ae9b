import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` bij ${name}` : '');

export const words: Partial<TextMessageWords> = {
  signIn: ({ code, organisation }) =>
    `Uw code is ${code}. Hiermee logt u in${at(organisation)}. Geef deze code aan niemand.`,
  account: ({ code, organisation }) =>
    `Uw code is ${code}. Hiermee opent u uw gegevens${at(organisation)}. Geef deze code aan niemand.`,
  newNumber: ({ code, organisation }) =>
    `Uw code is ${code}. Zo wordt dit uw nummer${at(organisation)}. Geef deze code aan niemand.`,
  numberGone: ({ organisation, phone }) =>
    `Met dit nummer kunt u niet meer inloggen bij ${organisation}. Deed u dit niet? Bel ons meteen: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `U kunt nu ook met een e-mailadres inloggen bij ${organisation}. Deed u dit niet? Bel ons meteen: ${phone}`,
};
