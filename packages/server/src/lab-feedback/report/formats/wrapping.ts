import { isFinished, startsInside } from '../sentences.ts';

/** How a text uses line ends: is a line a paragraph, or was it wrapped at some width? */
export type Wrapping = {
  wrapped: boolean;
  /** A line with its next word behind it was full from so many signs on; 0 where lines were not wrapped at a width. */
  full: number;
  /** A blank line ends a paragraph, and nothing else does. */
  blankBetween: boolean;
  /** Most paragraphs are a sentence or two, so that a sentence that ends at the end of a line ends its paragraph. */
  shortParagraphs: boolean;
};

/** Inside one paragraph of HTML, line breaks cut nothing. */
export const brokenByHand: Wrapping = { wrapped: true, full: 0, blankBetween: true, shortParagraphs: false };

/** Wider lines are no lines of a page, but whole paragraphs. */
const widest = 120;

export function wrappingOf(lines: string[], isBullet: (line: string) => boolean): Wrapping {
  const pairs = lines.map((line, at): Pair => ({ line: line.trimEnd(), next: lines[at + 1]?.trim() ?? '' }));
  const inner = pairs.filter(
    ({ line, next }) => line.trim() && next && !isFinished(line) && startsInside(next) && !isBullet(next),
  );
  const wide = lines.filter((line) => line.trimEnd().length > widest).length;
  const full = atShare(inner.map(withNextWord), 0.05);
  const ends = pairs.filter((pair) => isFinished(pair.line) && withNextWord(pair) < full);
  const goOn = ends.filter(({ next }) => next && !isBullet(next)).length;
  return {
    wrapped: wide <= lines.length / 50 && inner.length >= 2,
    full,
    blankBetween: gapsIn(lines) >= 3 && goOn <= ends.length / 2,
    shortParagraphs: sentencesInside(lines) <= ends.length,
  };
}

type Pair = { line: string; next: string };

/** How long a line would be with the word that came to stand on the next one. */
export function withNextWord({ line, next }: Pair): number {
  return line.length + 1 + next.split(/\s/)[0]!.length;
}

function atShare(lengths: number[], share: number): number {
  return lengths.sort((one, other) => one - other)[Math.floor(lengths.length * share)] ?? 0;
}

function gapsIn(lines: string[]): number {
  return lines.filter((line, at) => at > 0 && !line.trim() && lines[at - 1]!.trim()).length;
}

/** Sentences that end inside a line, so that one more of the same paragraph follows. */
function sentencesInside(lines: string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/[.!?]["”’)]? ["“„‘(]?\p{Lu}/gu)?.length ?? 0), 0);
}
