import { longestSentence, sentencesOf, wordsOf } from './sentences.ts';
import { syllables } from './syllables.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

export const easiestAllowed = 80;

/**
 * Flesch-Douma, the reading ease of Dutch: 206.84 - 0.77 x (syllables per 100 words) - 0.93 x (words per sentence).
 * 80 and more is easy to very easy. Source: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960).
 */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word) && !isAddress(word));
  const count = words.reduce((sum, word) => sum + syllables(word.replace(/[^\p{L}-]/gu, '')), 0);
  return 206.84 - 0.77 * ((100 * count) / words.length) - (0.93 * words.length) / sentences.length;
}

/** What keeps a text from being plain: sentences that are too long, and words that people stumble over. */
export function stumblingBlocks(text: string): string[] {
  const long = sentencesOf(text)
    .filter((sentence) => wordsOf(sentence).length > longestSentence)
    .map((sentence) => `more than ${longestSentence} words: ${sentence}`);
  const avoid = wordsToAvoid.filter(({ pattern }) => pattern.test(text));
  return [
    ...long,
    ...avoid.map(({ pattern, instead }) => `${pattern.exec(text)![0].trim()} (${instead}): ${text}`),
  ];
}

const isAddress = (word: string) => /@|:\/\//.test(word);
