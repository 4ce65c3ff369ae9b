import { fold, mixesAlphabets } from './fold.ts';
import {
  endings,
  endingsThatAreWords,
  luring,
  payingSites,
  shorteners,
  talkingSites,
} from './known-addresses.ts';

export type LinkKind = 'link' | 'badlink' | 'paylink' | 'talklink' | 'mail';

/** A folded text in which each address is one mark, and what the addresses are. */
export interface WithoutLinks {
  readonly text: string;
  readonly links: readonly LinkKind[];
}

/** Stands where an address stood. */
export const linkMark = '\u0001';

const spelledDots = /[ ]?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[punt\]|\(punt\))[ ]?/g;
/** A scheme or none, a name, a dot, an ending, and the way from there. It begins at the beginning of a word: one try a word. */
const address =
  /(?<![\p{L}\p{N}@_.-])(?:(?:h[tx]{2}ps?|ftp):?\/{1,2})?(?:[\p{L}\p{N}@_-]{1,63}\.){1,6}(?:xn--[a-z0-9-]{1,59}|[a-z]{2,24}|\d{1,3})(?![\p{L}\p{N}])(?::\d{1,5})?(?:[/?#][^\s]{0,500})?/gu;
const scheme = /^(?:h[tx]{2}ps?|ftp):?\/{1,2}/;
const foreignAddress = /[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{N}-]{0,60}\.[a-z]/iu;

/** Takes the addresses out of a text, and says which of them hide something or ask for something. */
export function takeLinks(message: string): WithoutLinks {
  // Letters of another alphabet in an address are a disguise; around it they may be the language.
  const foreign = mixesAlphabets(message) && foreignAddress.test(message);
  const links: LinkKind[] = [];
  const text = unbroken(fold(message).replaceAll(linkMark, ' ')).replace(address, (found) => {
    const kind = kindOf(found, foreign);
    if (!kind) return found;
    links.push(kind);
    return ` ${linkMark} `;
  });
  return { text, links };
}

/** An address that was cut into pieces, put together. */
function unbroken(text: string): string {
  return text
    .replace(spelledDots, '.')
    .replace(/\n\.(?=\p{L})/gu, '.')
    .replace(/(\.[a-z]{2,10})\n(?=\/)/g, '$1');
}

function kindOf(found: string, foreign: boolean): LinkKind | undefined {
  const bare = found.replace(scheme, '').replace(/^www\./, '');
  const [host = ''] = bare.split(/[/?#:]/, 1);
  if (/^[^@]+@[^@/]+$/.test(bare) && !/@[^.]*-/.test(bare)) return 'mail';
  if (!isAddress(found, host)) return undefined;
  if (payingSites.has(host)) return 'paylink';
  if (talkingSites.has(host)) return 'talklink';
  return foreign || found.startsWith('hxx') || isBad(bare, host) ? 'badlink' : 'link';
}

function isAddress(found: string, host: string): boolean {
  const hasScheme = scheme.test(found);
  if (hasScheme) return true;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (!endings.has(ending) && !ending.startsWith('xn--')) return false;
  return !(endingsThatAreWords.has(ending) && found === host && !/[-\d]/.test(host) && !luring.test(host));
}

function isBad(bare: string, host: string): boolean {
  if (/^[\d.]+$/.test(host)) return true;
  const name = host.slice(0, host.lastIndexOf('.'));
  // A digit in the middle of a word, or a sign in place of a letter.
  const disguised = /\p{L}[013457@]\p{L}/u.test(name) || name.includes('@');
  const lures = luring.test(asLetters(name)) || luring.test(bare.slice(host.length));
  return disguised || host.includes('xn--') || shorteners.has(host) || lures;
}

function asLetters(name: string): string {
  const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's' };
  return name.replace(/[01345]/g, (digit) => digits[digit]!);
}
