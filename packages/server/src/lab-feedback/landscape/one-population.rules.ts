import { EVD } from 'ml-matrix';
import { notAnswered, type AnswerTable } from './answer-table.rules.ts';
import { asMatrix, type OpinionAxes } from './opinion-axes.rules.ts';
import { varianceBeside } from './resident-positions.rules.ts';
import { normal, shuffle, type Chance } from '../../seeded-chance.ts';

/** Made-up tables without groups, to hold the real one against. All keep which cells are answered, and how often each item got which answer. */

/** How much of an answer the common axes explain at most: an answer always keeps something of its own. */
const mostInCommon = 0.95;

/** A table in which no item has to do with another: the answers to each are dealt out anew among whoever answered it. */
export function unrelatedItems(table: AnswerTable, chance: Chance): AnswerTable {
  return dealtAnew(table, (answerers, answers) => {
    shuffle(answers, chance);
    return answerers;
  });
}

/**
 * Makes tables of one population in which items hang together as they do in the real table, but residents lie along the
 * axes as on a sliding scale: none of them has groups. Whoever has more of what an item asks for gets its higher answers.
 *
 * A Gaussian copula with `count` factors, by the ordering of ranks of Iman and Conover ("A distribution-free approach to
 * inducing rank correlation among input variables", 1982); a correlation r of answers comes from one of sin(r pi/2)
 * underneath (Sheppard, 1899; exact for answers cut at the median). That one Gaussian population is what groups have to
 * be told from is of SigClust (Liu, Hayes, Nobel and Marron, JASA 103, 2008).
 */
export function onePopulation(table: AnswerTable, axes: OpinionAxes, count: number) {
  const loadings = loadingsUnderneath(axes, count);
  const own = loadings.map((loading) => Math.sqrt(1 - length2(loading)));
  return (chance: Chance): AnswerTable => {
    const residents = Array.from({ length: table.rows }, () => axesOf(count).map(() => normal(chance)));
    const leanings = new Float64Array(table.rows);
    return dealtAnew(table, (answerers, answers, item) => {
      for (const row of answerers) {
        leanings[row] = own[item]! * normal(chance) + inner(loadings[item]!, residents[row]!);
      }
      answers.sort();
      return answerers.sort((one, other) => leanings[one]! - leanings[other]!);
    });
  };
}

/** Deals the answers to each item out anew: the first answer to the first row that `inOrder` gives back, and so on. */
function dealtAnew(
  { rows, items, cells }: AnswerTable,
  inOrder: (answerers: Int32Array, answers: Int8Array, item: number) => Int32Array,
): AnswerTable {
  const dealt = cells.slice();
  for (let item = 0; item < items; item++) {
    const answerers = new Int32Array(rows);
    const answers = new Int8Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const answer = cells[row * items + item]!;
      if (answer === notAnswered) continue;
      answerers[count] = row;
      answers[count++] = answer;
    }
    const given = answers.subarray(0, count);
    const order = inOrder(answerers.subarray(0, count), given, item);
    order.forEach((row, at) => (dealt[row * items + item] = given[at]!));
  }
  return { rows, items, cells: dealt };
}

/** Per item, how much it leans on each of the axes underneath: so that answers correlate as the real ones do. */
function loadingsUnderneath({ variances, weights, strengths }: OpinionAxes, count: number): number[][] {
  const items = variances.length;
  const beside = varianceBeside({ variances, strengths, weights, means: variances }, count);
  const correlations = new Float64Array(items * items);
  for (let one = 0; one < items; one++) {
    for (let other = 0; other < items; other++) {
      const covariance = axesOf(count).reduce(
        (sum, axis) =>
          sum + Math.max(0, strengths[axis]! - beside) * weights[axis]![one]! * weights[axis]![other]!,
        0,
      );
      const answers = covariance / Math.sqrt(Math.max(variances[one]! * variances[other]!, Number.EPSILON));
      correlations[one * items + other] = Math.sin((Math.PI / 2) * Math.max(-1, Math.min(1, answers)));
    }
  }
  return factorsOf(correlations, items, count);
}

function factorsOf(correlations: Float64Array, items: number, count: number): number[][] {
  const { realEigenvalues, eigenvectorMatrix } = new EVD(asMatrix(correlations, items), {
    assumeSymmetric: true,
  });
  return Array.from({ length: items }, (_, item) => {
    const loading = axesOf(count).map((axis) => {
      const from = items - 1 - axis;
      return Math.sqrt(Math.max(0, realEigenvalues[from]!)) * eigenvectorMatrix.get(item, from);
    });
    const scale = Math.sqrt(Math.min(1, mostInCommon / Math.max(length2(loading), Number.EPSILON)));
    return loading.map((number) => number * scale);
  });
}

const axesOf = (count: number) => Array.from({ length: count }, (_, axis) => axis);
const inner = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, number, at) => sum + number * other[at]!, 0);
const length2 = (numbers: readonly number[]) => inner(numbers, numbers);
