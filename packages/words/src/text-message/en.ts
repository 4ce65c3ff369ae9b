import type { TextMessageWords } from './index.ts';

const at = (name: string | null) => (name ? ` at ${name}` : '');

export const words: TextMessageWords = {
  signIn: ({ code, organisation }) =>
    `Your code is ${code}. It signs you in${at(organisation)}. Give this code to nobody.`,
  account: ({ code, organisation }) =>
    `Your code is ${code}. It opens your data${at(organisation)}. Give this code to nobody.`,
  newNumber: ({ code, organisation }) =>
    `Your code is ${code}. It makes this your number${at(organisation)}. Give this code to nobody.`,
  taken: ({ organisation }) =>
    `Somebody wanted to use this number at ${organisation}. That is not possible, somebody has it already. Nothing changed.`,
  numberGone: ({ organisation, phone }) =>
    `This number does not sign you in at ${organisation} any more. Did you not do this? Call us at once: ${phone}`,
  addressAdded: ({ organisation, phone }) =>
    `You can now also sign in at ${organisation} with an e-mail address. Did you not do this? Call us at once: ${phone}`,
};
