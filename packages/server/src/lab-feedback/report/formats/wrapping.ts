import { hasHeadingShape, isFinished, startsInside } from '../sentences.ts';

/** How a text uses line ends: is a line a paragraph, or was it wrapped at some width? */
export type Wrapping = {
  wrapped: boolean;
  /** A line with its next word behind it was full from so many signs on; 0 where lines were not wrapped at a width. */
  full: number;
  /** A blank line ends a paragraph, and nothing else does. */
  blankBetween: boolean;
};

/** Inside one paragraph of HTML, line breaks cut nothing. */
export const brokenByHand: Wrapping = { wrapped: true, full: 0, blankBetween: true };

/** Wider lines are no lines of a page, but whole paragraphs. */
const widest = 120;

export function wrappingOf(lines: string[], isBullet: (line: string) => boolean): Wrapping {
  const pairs = lines.map((line, at): Pair => ({ line: line.trimEnd(), next: lines[at + 1]?.trim() ?? '' }));
  const inner = pairs.filter(
    ({ line, next }) => line.trim() && next && !isFinished(line) && startsInside(next) && !isBullet(next),
  );
  const wide = lines.filter((line) => line.trimEnd().length > widest).length;
  const full = atShare(inner.map(withNextWord), 0.05);
  const changes = changesIn(lines, { full, isBullet });
  return {
    wrapped: wide <= lines.length / 50 && inner.length >= 2,
    full,
    blankBetween: gapsIn(lines) >= 3 && changes.withoutBlank <= changes.overBlank,
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

/** How often one paragraph follows another, both of whole sentences, over a blank line and without one. */
function changesIn(
  lines: string[],
  { full, isBullet }: { full: number; isBullet: (line: string) => boolean },
): { overBlank: number; withoutBlank: number } {
  const changes = { overBlank: 0, withoutBlank: 0 };
  lines.forEach((line, at) => {
    if (!line.trim() || !isFinished(line.trimEnd())) return;
    let after = at + 1;
    while (lines[after]?.trim() === '') after += 1;
    const next = lines[after]?.trim();
    if (!next || isBullet(next) || hasHeadingShape(next)) return;
    if (after > at + 1) changes.overBlank += 1;
    else if (withNextWord({ line: line.trimEnd(), next }) < full) changes.withoutBlank += 1;
  });
  return changes;
}

function gapsIn(lines: string[]): number {
  return lines.filter((line, at) => at > 0 && !line.trim() && lines[at - 1]!.trim()).length;
}
