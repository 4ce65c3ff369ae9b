import dutch from 'hyphen/nl/index.js';

/**
 * How many syllables a Dutch word has.
 *
 * Two counts, of which the higher stands. The hyphenation patterns of TeX (package `hyphen`, taken from CTAN) know where
 * "cre-atie" parts, but never part a single letter from the front ("over"); groups of vowels know that, but not where two
 * meet.
 */
export function syllables(word: string): number {
  return Math.max(1, byHyphens(word), byVowels(word));
}

const byHyphens = (word: string) =>
  dutch.hyphenateSync(word, { hyphenChar: '-', minWordLength: 2 }).split('-').length;

/** In this order: the longest sounds first, so that "aai" is one and not two. */
const sounds = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|ij|ei|ui|eu|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

const byVowels = (word: string) => word.toLowerCase().match(sounds)?.length ?? 0;
