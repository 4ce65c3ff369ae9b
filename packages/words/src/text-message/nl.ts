import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` bij ${name}` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Je code is ${code}. Hiermee log je in${at(organisation)}. Geef deze code aan niemand.`,
  account: ({ code, organisation }) =>
    `Je code is ${code}. Hiermee open je je gegevens${at(organisation)}. Geef deze code aan niemand.`,
  newNumber: ({ code, organisation }) =>
    `Je code is ${code}. Zo wordt dit je nummer${at(organisation)}. Geef deze code aan niemand.`,
  taken: ({ organisation }) =>
    `Iemand wilde dit nummer gebruiken bij ${organisation}. Dat kan niet, het is al van iemand. Er is niets veranderd.`,
  numberGone: ({ organisation, phone }) =>
    `Met dit nummer kun je niet meer inloggen bij ${organisation}. Deed jij dit niet? Bel ons meteen: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `Je kunt nu ook met een e-mailadres inloggen bij ${organisation}. Deed jij dit niet? Bel ons meteen: ${phone}`,
};
