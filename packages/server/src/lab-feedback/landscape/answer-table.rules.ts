/** What a resident can answer to an item. */
export type Answer = 'yes' | 'no' | 'dont-know';
/** One resident's answers, item by item. Whatever is no answer, or lies behind the end, is not answered. */
export type AnswerRow = readonly (Answer | null | undefined)[];

/** Stands in a cell that was not answered; the answers themselves are numbers to reckon with. */
export const notAnswered = 9;
const codes = new Map<unknown, number>([
  ['yes', 1],
  // An answer too: halfway between the two others.
  ['dont-know', 0],
  ['no', -1],
]);

/** Answers as numbers, row after row: `cells[row * items + item]`. */
export interface AnswerTable {
  readonly rows: number;
  readonly items: number;
  readonly cells: Int8Array;
}

/** Whoever gave at least this many answers, or half of all where that is fewer, can be told to be like others. */
const enoughAnswers = 7;

/** Turns answers into numbers. The longest row says how many items there are. */
export function tableOf(rows: readonly AnswerRow[]): AnswerTable {
  const items = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = new Int8Array(rows.length * items).fill(notAnswered);
  rows.forEach((row, at) =>
    row.forEach((answer, item) => {
      cells[at * items + item] = codes.get(answer) ?? notAnswered;
    }),
  );
  return { rows: rows.length, items, cells };
}

/** A table of some of the rows, in the order given. */
export function pickRows({ items, cells }: AnswerTable, rows: readonly number[]): AnswerTable {
  const picked = new Int8Array(rows.length * items);
  rows.forEach((row, at) => picked.set(cells.subarray(row * items, (row + 1) * items), at * items));
  return { rows: rows.length, items, cells: picked };
}

/**
 * Which rows answered enough to be placed beside others: at least 7 items, as in Pol.is (Small et al., "Polis: Scaling
 * Deliberation by Mapping High Dimensional Opinion Spaces", 2021), or half of the items where that is fewer.
 */
export function rowsWithEnough(table: AnswerTable): number[] {
  const least = Math.max(1, Math.min(enoughAnswers, Math.ceil(table.items / 2)));
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => answersIn(table, row) >= least);
}

/** Puts rows in one order that depends on their answers alone, so that it does not matter in which they came. */
export function inOneOrder({ items, cells }: AnswerTable, rows: readonly number[]): number[] {
  return [...rows].sort((one, other) => {
    for (let item = 0; item < items; item++) {
      const difference = cells[one * items + item]! - cells[other * items + item]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function answersIn({ items, cells }: AnswerTable, row: number): number {
  let answers = 0;
  for (let at = row * items; at < (row + 1) * items; at++) if (cells[at] !== notAnswered) answers++;
  return answers;
}
