import type { HoldReason } from '../subjects.ts';
import type { Concept } from '../words/concepts.ts';
import { cards } from './cards.ts';
import type { Combination } from './hold.ts';
import { homes } from './homes.ts';
import { money } from './money.ts';
import { strangers } from './strangers.ts';

/** THE list: what together makes a message wait. A word alone does so only where nobody says it by chance. */
export const combinations: readonly Combination[] = [...cards, ...money, ...strangers, ...homes];

/** Words that hold a message when somebody took pains to hide them. */
export const hiddenReasons: Readonly<Partial<Record<Concept, HoldReason>>> = {
  card: 'card',
  pin: 'pin',
  pinword: 'pin',
  cvv: 'pin',
  smscode: 'pin',
  digid: 'identity',
  login: 'identity',
  papers: 'identity',
  account: 'iban',
  payreq: 'payment',
  prepay: 'payment',
  transfer: 'payment',
  gift: 'payment',
  crypto: 'payment',
  chan: 'channel',
  fraud: 'impostor',
  remote: 'impostor',
};
