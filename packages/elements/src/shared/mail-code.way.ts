import type { AccountWords } from '@wederkerig/words/account';
import type { CodeRoad } from './code.controller.ts';
import type { CodeWords } from './code.way.ts';

export const byMail: CodeRoad = { place: 'wk-sign-in', named: 'email', begin: 'code', end: 'sign-in' };

/** How a code by mail is spoken of. */
export function saidOfMail(words: AccountWords): CodeWords {
  return {
    whatHappens: words.whatHappens,
    askTo: words.askAddress,
    readers: words.addressReaders,
    sent: words.codeSent,
    typeCode: words.typeCode,
    nothingCame: words.noMail,
    other: words.otherAddress,
  };
}
