import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` (${name})` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Twój kod to ${code}. Tym kodem zalogujesz się${at(organisation)}. Nie podawaj go nikomu.`,
  account: ({ code, organisation }) =>
    `Twój kod to ${code}. Tym kodem otworzysz swoje dane${at(organisation)}. Nie podawaj go nikomu.`,
  newNumber: ({ code, organisation }) =>
    `Twój kod to ${code}. Tym kodem dodasz swój numer${at(organisation)}. Nie podawaj go nikomu.`,
  taken: ({ organisation }) =>
    `Ktoś chciał użyć tego numeru (${organisation}). Nie można, ten numer już ktoś ma. Nic się nie zmieniło.`,
  numberGone: ({ organisation, phone }) =>
    `Tym numerem nie można się już zalogować (${organisation}). To nie Ty? Zadzwoń do nas od razu: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `Możesz się teraz zalogować także adresem e-mail (${organisation}). To nie Ty? Zadzwoń do nas od razu: ${phone}`,
};
