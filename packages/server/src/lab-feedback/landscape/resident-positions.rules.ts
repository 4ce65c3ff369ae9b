import { notAnswered, type AnswerTable } from './answer-table.rules.ts';
import type { OpinionAxes } from './opinion-axes.rules.ts';

/** Residents who could be placed on the axes. */
export interface Placed {
  readonly rows: readonly number[];
  /** Where each of them lies: a number per axis. */
  readonly points: number[][];
}

/** Whoever's answers tell less than this of where they lie is not placed; 0 is nothing, 1 everything. */
const leastTold = 0.5;

/**
 * Places rows on the first axes, by what was answered alone: for each axis its expected value given the answers, so that
 * whoever answered little stands nearer to the middle. Whoever answered too little that tells residents apart is left out:
 * those who only answered what all agree on would lie together in the middle, and look like a group.
 *
 * The place is the mean of z given x in probabilistic principal components with missing values: z = A^-1 W'(x - mean) with
 * A = W'W + s/v over the answered items, where s is the variance beside the axes and v that along one. (Tipping and Bishop,
 * "Probabilistic Principal Component Analysis", 1999; for missing values Ilin and Raiko, JMLR 11, 2010, section 3.) What the
 * answers tell is the reliability of a score, 1 - s A^-1 / v, averaged over axes. (Green et al., "Technical
 * guidelines for assessing computerized adaptive tests", Journal of Educational Measurement 21, 1984.)
 */
export function placeRows(table: AnswerTable, axes: OpinionAxes, count: number): Placed {
  const beside = varianceBeside(axes, count);
  const pull = axes.strengths
    .slice(0, count)
    .map((along) => beside / Math.max(along - beside, beside * 1e-3));
  const rows: number[] = [];
  const points: number[][] = [];
  for (let row = 0; row < table.rows; row++) {
    const { point, told } = placeRow(table, row, axes, pull);
    if (told < leastTold) continue;
    rows.push(row);
    points.push(point);
  }
  return { rows, points };
}

/** The variance of an item that the first axes leave unexplained, on average; always more than none. */
export function varianceBeside({ variances, strengths }: OpinionAxes, count: number): number {
  const whole = variances.reduce((sum, variance) => sum + variance, 0);
  const along = strengths.slice(0, count).reduce((sum, strength) => sum + strength, 0);
  const items = variances.length;
  return Math.max((whole - along) / Math.max(items - count, 1), (whole / items) * 1e-3, Number.EPSILON);
}

function placeRow(
  { items, cells }: AnswerTable,
  row: number,
  { means, weights }: OpinionAxes,
  pull: readonly number[],
): { point: number[]; told: number } {
  const count = pull.length;
  const information = pull.map((own, axis) => pull.map((_, other) => (axis === other ? own : 0)));
  const sums = pull.map(() => 0);
  for (let item = 0; item < items; item++) {
    const answer = cells[row * items + item]!;
    if (answer === notAnswered) continue;
    const apart = answer - means[item]!;
    for (let axis = 0; axis < count; axis++) {
      const weight = weights[axis]![item]!;
      sums[axis]! += weight * apart;
      for (let other = 0; other < count; other++)
        information[axis]![other]! += weight * weights[other]![item]!;
    }
  }
  const doubt = inverted(information);
  return {
    point: doubt.map((line) => line.reduce((sum, number, axis) => sum + number * sums[axis]!, 0)),
    told: 1 - pull.reduce((sum, own, axis) => sum + own * doubt[axis]![axis]!, 0) / count,
  };
}

/** The inverse of a small positive definite matrix, by elimination (Gauss and Jordan). */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const lines = matrix.map((line, row) => [...line, ...line.map((_, column) => (row === column ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = lines[pivot]![pivot]!;
    for (let column = 0; column < 2 * size; column++) lines[pivot]![column]! /= scale;
    for (let row = 0; row < size; row++) {
      const factor = lines[row]![pivot]!;
      if (row === pivot) continue;
      for (let column = 0; column < 2 * size; column++)
        lines[row]![column]! -= factor * lines[pivot]![column]!;
    }
  }
  return lines.map((line) => line.slice(size));
}
