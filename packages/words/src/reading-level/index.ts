import { longestSentence, sentencesOf, wordsOf } from './sentences.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

/** A plain text says one thing, in no more sentences than this. */
export const mostSentences = 3;

/** What makes a Dutch text hard to read, for whoever is writing it. */
export interface PlainAdvice {
  readonly sentences: number;
  readonly long: readonly string[];
  readonly hard: readonly string[];
}

export function plainAdvice(text: string): PlainAdvice {
  const sentences = sentencesOf(text);
  return {
    sentences: sentences.length,
    long: sentences.filter((sentence) => wordsOf(sentence).length > longestSentence),
    hard: wordsToAvoid.flatMap(({ pattern }) => pattern.exec(text)?.[0].trim() ?? []),
  };
}
