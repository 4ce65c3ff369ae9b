import {
  fewestAnswers,
  possibleValues,
  shownCells,
  type Sensitivity,
  type ShownCells,
} from './publish-counts.rules.ts';

/** One of several pictures in which the same people stand, each of them once. */
export interface OneOfSeveral {
  readonly cells: Readonly<Record<string, number>>;
  /** Whether counts go together with what else is told of this picture, such as what was decided by it. */
  fits(counts: Readonly<Record<string, number>>): boolean;
}

/**
 * What may be shown of pictures of the same people. Each shows cells as it would alone; but together they narrow how many people
 * there are, and with that what hides in one of them. So whoever reads them all, and knows what was decided by each, must still
 * find three values possible for every hidden cell; else those with hidden cells are left out, and then all.
 *
 * @param people how many there can be, as far as that is told
 */
export function shownTogether(
  pictures: readonly OneOfSeveral[],
  sensitivity: Sensitivity,
  people: { least: number; most: number },
): (ShownCells | null)[] {
  const shown = pictures.map(({ cells }) => shownCells(cells, sensitivity));
  if (isSafe(pictures, shown, sensitivity, people)) return shown;
  const whole = shown.map((cells) => (cells && Object.values(cells).includes(null) ? null : cells));
  return whole;
}

function isSafe(
  pictures: readonly OneOfSeveral[],
  shown: readonly (ShownCells | null)[],
  sensitivity: Sensitivity,
  people: { least: number; most: number },
): boolean {
  const possible = pictures.flatMap((picture, at) => {
    const cells = shown[at];
    return cells
      ? [{ cells, all: countsBehind(cells, sensitivity).filter((counts) => picture.fits(counts)) }]
      : [];
  });
  const totals = possible.map(({ all }) => new Set(all.map(total)));
  const inAll = (counts: Readonly<Record<string, number>>) => {
    const sum = total(counts);
    if (sum < Math.max(fewestAnswers, people.least) || sum > people.most) return false;
    return totals.every((those) => those.has(sum));
  };
  return possible.every(({ cells, all }) => {
    const left = all.filter(inAll);
    return Object.keys(cells)
      .filter((name) => cells[name] === null)
      .every((name) => new Set(left.map((counts) => counts[name])).size >= 3);
  });
}

/** Every set of counts that would be shown like this. */
function countsBehind(cells: ShownCells, sensitivity: Sensitivity): Readonly<Record<string, number>>[] {
  let all: Readonly<Record<string, number>>[] = [{}];
  for (const [name, count] of Object.entries(cells)) {
    const { least, most } = possibleValues(count, sensitivity);
    const values = Array.from({ length: most - least + 1 }, (_, step) => least + step);
    all = all.flatMap((counts) => values.map((value) => ({ ...counts, [name]: value })));
  }
  return all;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
