/** Somebody who reads slowly still knows the beginning of such a sentence at its end. */
export const longestSentence = 12;

/**
 * The sentences of a text. A line ends a sentence too, since a heading or a button has no full stop. The stop behind a German
 * day ("19. Februar") ends none: what follows is kept on its line.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])(?!\u00a0)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence. An address or a number counts as one word: nobody reads it out letter by letter. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
