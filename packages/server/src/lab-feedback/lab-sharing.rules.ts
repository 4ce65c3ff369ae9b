import { Refused } from '../errors.ts';
import type { LabState } from './lab-feedback.table.ts';

/** How a lab stands for those who hear of it: it opens on a day, people take part, or it is over. */
export type SharedState = 'planned' | 'open' | 'closed';

/** Of a draft nobody hears. @throws Refused NOTHING_TO_SHARE */
export function sharedState(
  { state, closesOn }: { state: LabState; closesOn: string | null },
  today: string,
): SharedState {
  if (state === 'draft' || state === 'to-be-checked') throw new Refused('NOTHING_TO_SHARE');
  if (state === 'planned') return 'planned';
  return state === 'open' && (closesOn === null || closesOn >= today) ? 'open' : 'closed';
}

/** A point as it is weighed against others: what matters most first, then what most said yes to, then as in the report. */
export interface WeighedPoint {
  readonly id: string;
  readonly text: string;
  /** How many chose it as one of what matters most; as published, null for few. */
  readonly priority: number | null;
  /** How many residents said yes; as published, null for few. */
  readonly yes: number | null;
}

export function byImportance<Point extends Omit<WeighedPoint, 'id' | 'text'>>(
  points: readonly Point[],
): Point[] {
  return points.toSorted(
    (one, other) => (other.priority ?? 0) - (one.priority ?? 0) || (other.yes ?? 0) - (one.yes ?? 0),
  );
}

export const fewestWords = 50;
export const mostWords = 1000;

/** A part of a column below a heading of its own; its points come in the order of importance. */
export interface ColumnPart {
  readonly heading: string;
  readonly points: readonly string[];
}

export interface WrittenColumn {
  readonly text: string;
  readonly words: number;
}

/**
 * A column for a magazine of at most so many words. What it begins and ends with is always there; of its parts as many whole points
 * as fit, the first of each part before the second of any. Nothing is cut within a point, so never within a sentence.
 *
 * @throws Refused NUMBER_NOT_OFFERED, or TOO_FEW_WORDS where not one point fits beside the rest
 */
export function writeColumn(
  { begin, parts, end }: { begin: readonly string[]; parts: readonly ColumnPart[]; end: readonly string[] },
  wanted: number,
): WrittenColumn {
  if (!Number.isInteger(wanted) || wanted < fewestWords || wanted > mostWords)
    throw new Refused(wanted < fewestWords ? 'TOO_FEW_WORDS' : 'NUMBER_NOT_OFFERED');
  let left = wanted - countWords([...begin, ...end].join(' '));
  const taken = parts.map(() => new Set<number>());
  const rounds = Math.max(0, ...parts.map(({ points }) => points.length));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { heading, points }] of parts.entries()) {
      const point = points[round];
      if (point === undefined) continue;
      const costs = countWords(point) + (taken[at]!.size === 0 ? countWords(heading) : 0);
      if (costs > left) continue;
      left -= costs;
      taken[at]!.add(round);
    }
  }
  const isEmpty = taken.every(({ size }) => size === 0);
  if (left < 0 || (isEmpty && rounds > 0)) throw new Refused('TOO_FEW_WORDS');
  const shown = parts.flatMap(({ heading, points }, at) =>
    taken[at]!.size > 0 ? [[heading, ...points.filter((_, place) => taken[at]!.has(place))].join('\n')] : [],
  );
  const text = [begin.join('\n'), ...shown, end.join('\n')].join('\n\n');
  return { text, words: countWords(text) };
}

/** Words as an editor counts them: what stands between spaces, and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What would be read as a sign of Markdown stays a letter. */
export function markdownOf(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

/** BBCode knows no way to write a square bracket as one. */
export function bbcodeOf(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
