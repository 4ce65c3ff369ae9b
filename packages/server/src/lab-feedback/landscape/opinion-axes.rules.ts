import { EVD, Matrix } from 'ml-matrix';
import { notAnswered, type AnswerTable } from './answer-table.rules.ts';

/** The lines along which answers differ: principal components, the one that tells most first. */
export interface OpinionAxes {
  /** Per item, the mean of its answers (yes 1, don't know 0, no -1). */
  readonly means: Float64Array;
  /** Per item, how much its answers vary. */
  readonly variances: Float64Array;
  /** Per axis, how much it weighs for each item; of length 1. */
  readonly weights: readonly (readonly number[])[];
  /** Per axis, how much residents vary along it. */
  readonly strengths: readonly number[];
}

/** So many pairs of answers without any covariance are added to each two items, for those that few answered both. */
const addedPairs = 4;

/**
 * Finds the axes of a table in which answers are missing: the eigenvectors of the covariances, each of them over the
 * residents who answered both items and drawn towards none where these are few. (Pairwise available cases: Dray and Josse,
 * "Principal component analysis with missing values", Plant Ecology 216, 2015; the drawing is the shrinkage of a
 * covariance towards a prior of `addedPairs` observations.)
 */
export function findAxes(table: AnswerTable): OpinionAxes {
  const means = meansOf(table);
  const covariances = covariancesOf(table, means);
  const { realEigenvalues, eigenvectorMatrix } = new EVD(asMatrix(covariances, table.items), {
    assumeSymmetric: true,
  });
  const strongestFirst = realEigenvalues.map((_, axis) => axis).reverse();
  return {
    means,
    variances: means.map((_, item) => covariances[item * table.items + item]!),
    weights: strongestFirst.map((axis) => eigenvectorMatrix.getColumn(axis)),
    strengths: strongestFirst.map((axis) => realEigenvalues[axis]!),
  };
}

/** A symmetric table of numbers, row after row, for the library. */
export function asMatrix(numbers: Float64Array, size: number): Matrix {
  return new Matrix(
    Array.from({ length: size }, (_, row) => Array.from(numbers.subarray(row * size, (row + 1) * size))),
  );
}

function meansOf({ rows, items, cells }: AnswerTable): Float64Array {
  const sums = new Float64Array(items);
  const answers = new Float64Array(items);
  for (let row = 0; row < rows; row++) {
    for (let item = 0; item < items; item++) {
      const answer = cells[row * items + item]!;
      if (answer === notAnswered) continue;
      sums[item]! += answer;
      answers[item]!++;
    }
  }
  return sums.map((sum, item) => (answers[item] ? sum / answers[item] : 0));
}

function covariancesOf({ rows, items, cells }: AnswerTable, means: Float64Array): Float64Array {
  const sums = new Float64Array(items * items);
  const pairs = new Float64Array(items * items);
  const answered = new Int32Array(items);
  const apart = new Float64Array(items);
  for (let row = 0; row < rows; row++) {
    let count = 0;
    for (let item = 0; item < items; item++) {
      const answer = cells[row * items + item]!;
      if (answer === notAnswered) continue;
      answered[count] = item;
      apart[count++] = answer - means[item]!;
    }
    for (let one = 0; one < count; one++) {
      for (let other = one; other < count; other++) {
        const at = answered[one]! * items + answered[other]!;
        sums[at]! += apart[one]! * apart[other]!;
        pairs[at]!++;
      }
    }
  }
  return mirrored(
    sums.map((sum, at) => sum / (pairs[at]! + addedPairs)),
    items,
  );
}

/** Fills what lies under the diagonal with what lies above it. */
function mirrored(numbers: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) numbers[row * size + column] = numbers[column * size + row]!;
  return numbers;
}
