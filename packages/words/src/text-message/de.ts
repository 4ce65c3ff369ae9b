import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` bei ${name}` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Ihr Code ist ${code}. Damit melden Sie sich${at(organisation)} an. Geben Sie ihn niemandem.`,
  account: ({ code, organisation }) =>
    `Ihr Code ist ${code}. Damit öffnen Sie Ihre Daten${at(organisation)}. Geben Sie ihn niemandem.`,
  newNumber: ({ code, organisation }) =>
    `Ihr Code ist ${code}. So wird dies Ihre Nummer${at(organisation)}. Geben Sie ihn niemandem.`,
  taken: ({ organisation }) =>
    `Jemand wollte diese Nummer bei ${organisation} nehmen. Das geht nicht, sie gehört schon jemandem. Nichts hat sich geändert.`,
  numberGone: ({ organisation, phone }) =>
    `Mit dieser Nummer kann man sich bei ${organisation} nicht mehr anmelden. Waren Sie das nicht? Rufen Sie gleich an: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `Sie können sich bei ${organisation} nun auch per E-Mail anmelden. Waren Sie das nicht? Rufen Sie gleich an: ${phone}`,
};
