/** Under this many answers no number is shown at all. */
export const fewestAnswers = 20;
/** Numbers are rounded to this. */
export const rounding = 5;

/** How small a group may be before it stays out of sight; wishes and languages say more about a person. */
export type Sensitivity = 'ordinary' | 'sensitive';

const smallest: Record<Sensitivity, number> = { ordinary: 5, sensitive: 10 };

/** What is shown of a group: a rounded number, or null where it is kept out of sight. */
export type ShownCells = Readonly<Record<string, number | null>>;

/** How many other people must have changed something before a new picture may appear. */
export function fewestChanges(sensitivity: Sensitivity): number {
  return smallest[sensitivity];
}

/**
 * What may be shown of counts about people, or null: nothing may.
 *
 * Cells under 5 (10 where sensitive) stay out of sight; the others are rounded to 5. No total is ever given, so a hidden cell
 * cannot be had by subtraction. That at least 20 answered is known once anything is shown; where that alone would narrow a
 * hidden cell to fewer than three values, nothing is shown. (After the threshold and rounding rules of statistical disclosure
 * control, Hundepool et al., "Statistical Disclosure Control", 2012, ch. 5.)
 *
 * @param mostAnswers how many answers there can be in all cells together, as far as somebody can know that: who lives in a building
 *   is known to its neighbours, and where all of them say one thing, nobody says another
 */
export function shownCells(
  cells: Readonly<Record<string, number>>,
  sensitivity: Sensitivity,
  mostAnswers = Number.POSITIVE_INFINITY,
): ShownCells | null {
  const counts = Object.values(cells);
  if (sum(counts) < fewestAnswers) return null;
  const shown = Object.fromEntries(
    Object.entries(cells).map(([name, count]) => [name, count < smallest[sensitivity] ? null : round(count)]),
  );
  if (Object.values(shown).every((count) => count === null)) return null;
  return hiddenCellsStayHidden(shown, sensitivity, mostAnswers) ? shown : null;
}

/** The values a reader can still think possible for one shown cell. */
export function possibleValues(
  shown: number | null,
  sensitivity: Sensitivity,
): { least: number; most: number } {
  if (shown === null) return { least: 0, most: smallest[sensitivity] - 1 };
  return { least: Math.max(smallest[sensitivity], shown - 2), most: shown + 2 };
}

/** A new picture appears only when enough people besides any one onlooker changed something since the last one. */
export function mayReplace(changedSince: number, sensitivity: Sensitivity): boolean {
  return changedSince > fewestChanges(sensitivity);
}

/**
 * What takes the place of the last picture of a group, if anything does.
 *
 * @param last what was shown before; undefined the first time
 * @param changed how many people changed something since then
 */
export function nextPicture(
  group: {
    readonly cells: Readonly<Record<string, number>>;
    readonly sensitivity: Sensitivity;
    readonly people?: number;
    readonly mostAnswers?: number;
    readonly mostEach?: number;
    readonly takesBack?: boolean;
  },
  last: ShownCells | undefined,
  changed = 0,
): ShownCells | null {
  if (last && !mayReplace(changed, group.sensitivity)) return null;
  const isFew = group.people !== undefined && group.people < fewestAnswers;
  const shown = isFew ? null : shownCells(group.cells, group.sensitivity, group.mostAnswers);
  const showedSome = last !== undefined && Object.keys(last).length > 0;
  if (!shown) return group.takesBack && showedSome ? {} : null;
  const waits = group.mostAnswers !== undefined && last !== undefined;
  const moves = changed * (group.mostEach ?? 1);
  return waits && !movesAsPeopleDid(last, shown, moves, group.sensitivity) ? null : shown;
}

/**
 * Whether numbers move no further than people changed. Rounded ones can: from 45 to 55 where six people came. Then whoever knows that
 * it were six knows that there were 47, and where no more than 47 can have spoken, that nobody said another thing. Such a picture
 * waits until more people changed; of pictures that move so, none tells anything of the one before.
 *
 * @param moves how often somebody can have come into a cell, or left one
 */
export function movesAsPeopleDid(
  before: ShownCells,
  after: ShownCells,
  moves: number,
  sensitivity: Sensitivity,
): boolean {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const way = (end: 'least' | 'most', sign: 1 | -1) =>
    sum(
      names.map((name) => {
        const was = possibleValues(before[name] ?? null, sensitivity)[end];
        const is = possibleValues(after[name] ?? null, sensitivity)[end];
        return Math.max(0, sign * (is - was));
      }),
    );
  return Math.max(way('least', 1), way('least', -1), way('most', 1), way('most', -1)) <= moves;
}

function hiddenCellsStayHidden(shown: ShownCells, sensitivity: Sensitivity, mostAnswers: number): boolean {
  const ranges = Object.values(shown).map((count) => ({
    hidden: count === null,
    ...possibleValues(count, sensitivity),
  }));
  const least = sum(ranges.map((range) => range.least));
  const most = sum(ranges.map((range) => range.most));
  return ranges
    .filter((range) => range.hidden)
    .every((range) => {
      const fewest = Math.max(0, fewestAnswers - (most - range.most));
      return Math.min(range.most, mostAnswers - least) - fewest >= 2;
    });
}

function round(count: number): number {
  return Math.round(count / rounding) * rounding;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
