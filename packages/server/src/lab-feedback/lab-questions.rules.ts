/** As much of a question as fits in a line or two; everybody may read it. */
const mostLetters = 160;

/** The end of a text, where its question stands. */
export function shortened(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  return letters.length <= mostLetters
    ? letters.join('')
    : `… ${letters.slice(-mostLetters).join('').trim()}`;
}
