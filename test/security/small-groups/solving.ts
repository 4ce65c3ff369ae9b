import {
  fewestAnswers,
  possibleValues,
  shownCells,
  type Sensitivity,
  type ShownCells,
} from '../../../packages/server/src/community/publish-counts.rules.ts';
import { attack, type Reading } from './attacker.ts';
import { historyOf, type History } from './histories.ts';
import { picturesOf } from './pictures.ts';

export const smallest: Record<Sensitivity, number> = { ordinary: 5, sensitive: 10 };

/** A way to show numbers, and what a reader who knows it makes of one. */
export interface Way {
  publish(counts: Record<string, number>, sensitivity: Sensitivity, people: number): ShownCells | null;
  reading(sensitivity: Sensitivity): Reading;
  /** Whether it also tells how many there are in all. */
  readonly knowsTotals: boolean;
}

/** As the product does it. */
export const asShown: Way = {
  // Where one person stands in several cells, their number is not that of the people.
  publish: (counts, sensitivity, people) => (people < fewestAnswers ? null : shownCells(counts, sensitivity)),
  reading: (sensitivity) => (shown) => possibleValues(shown, sensitivity),
  knowsTotals: false,
};

/** With rounding off, as counts are usually shown: large numbers and the total as they are, small ones out of sight. */
export const withoutRounding: Way = {
  publish: (counts, sensitivity) => {
    if (!shownCells(counts, sensitivity)) return null;
    return Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, count < smallest[sensitivity] ? null : count]),
    );
  },
  reading: (sensitivity) => (shown) =>
    shown === null ? { least: 0, most: smallest[sensitivity] - 1 } : { least: shown, most: shown },
  knowsTotals: true,
};

export interface Solved {
  pictures: number;
  small: number;
  determined: number;
  large: number;
  seen: number;
}

/** Attacks the histories of these seeds, and counts what became known. */
export function solve(seeds: Iterable<number>, way: Way): Solved {
  const solved: Solved = { pictures: 0, small: 0, determined: 0, large: 0, seen: 0 };
  for (const seed of seeds) solveOne(historyOf(seed), way, solved);
  return solved;
}

function solveOne(history: History, way: Way, solved: Solved): void {
  const { sensitivity } = history;
  const pictures = picturesOf(history, (counts, people) => way.publish(counts, sensitivity, people));
  const reads = { reading: way.reading(sensitivity), knowsTotals: way.knowsTotals };
  const small = attack(pictures, reads, (count) => count < smallest[sensitivity]);
  solved.pictures += pictures.length;
  solved.small += small.length;
  solved.determined += small.filter(({ least, most }) => least === most).length;
  // Never a wrong answer: what is true is always among what the attacker thinks possible.
  if (small.some(({ count, least, most }) => count < least || count > most))
    throw new Error('The attacker reasons wrongly, so this proves nothing');
  const large = pictures.flatMap(({ counts, shown }) =>
    Object.entries(counts).flatMap(([name, count]) => (count >= 50 ? [shown[name]] : [])),
  );
  solved.large += large.length;
  solved.seen += large.filter((shown) => typeof shown === 'number').length;
}
