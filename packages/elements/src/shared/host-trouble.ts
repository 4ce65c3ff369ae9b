import type { Outcome } from '@wederkerig/client';
import type { AccountWords } from '@wederkerig/words/account';

/** Why the website of the page did not sign somebody in, and what they can do. */
export function hostTrouble(why: Outcome<unknown>, words: AccountWords): string {
  return (why.kind === 'refused' && why.message) || words.hostTrouble;
}
