/** A word of ours as GraphQL and the words of the screens have it: `not-now` is `NOT_NOW`. */
export function inCapitals(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}
