import type { AnswerTable } from './answer-table.rules.ts';
import { onePopulation, unrelatedItems } from './one-population.rules.ts';
import { findAxes, type OpinionAxes } from './opinion-axes.rules.ts';
import { placeRows } from './resident-positions.rules.ts';
import type { Chance } from '../../seeded-chance.ts';
import { bestSplit, fewestGroups, mostGroups } from './splitting.rules.ts';

/** What was found: how many groups there are, and along how many axes they lie apart. */
export interface Grouping {
  readonly groups: number;
  readonly axes: number;
}

/** So many made-up tables have to do worse than the real one, all of them: chance alone gives groups once in 50 at most. */
const comparisons = 49;
/** How much further apart groups must lie than a sliding scale cut into pieces. Being sure of a difference does not make it large. */
const leastBeyond = 0.05;
/** More axes than k groups can differ along are not needed. */
const mostAxes = mostGroups - fewestGroups + 1;

/**
 * Says how many groups of residents who answer alike there are, or undefined: none. Three questions, each of which can say no.
 *
 * 1. Do items hang together at all? The first axis must be stronger than in each of 49 tables with unrelated items; further
 *    axes count as long as they are too. (Parallel analysis: Horn, Psychometrika 30, 1965; by permutation, Buja and
 *    Eyuboglu, 1992.)
 * 2. Into how many groups does the table fall best? The number from 2 to 5 with the largest mean silhouette, without any
 *    group smaller than `leastSize`. (Rousseeuw, "Silhouettes", 1987.)
 * 3. Are these groups, or pieces of a sliding scale? The silhouette must be larger than in each of 49 tables of one
 *    population in which items hang together as much, and by 0.05 more than their mean. (A Monte Carlo test against one
 *    population, as SigClust: Liu, Hayes, Nobel and Marron, JASA 103, 2008; it stops at the first that does as well, after
 *    Besag and Clifford, Biometrika 78, 1991.)
 *
 * A scale so steep that nearly everybody answers every item from one side still passes for two groups.
 */
export function findGrouping(table: AnswerTable, leastSize: number, chance: Chance): Grouping | undefined {
  const found = findAxes(table);
  const axes = axesThatCount(table, found, chance);
  if (axes === 0) return undefined;
  const best = bestSplit(placeRows(table, found, axes).points, leastSize);
  if (!best || !beatsOnePopulation(table, found, axes, best.apartness, chance)) return undefined;
  return { groups: best.centers.length, axes };
}

function axesThatCount(table: AnswerTable, { strengths }: OpinionAxes, chance: Chance): number {
  const strongest = strengths.slice(0, mostAxes).map(() => 0);
  for (let round = 0; round < comparisons; round++) {
    const unrelated = findAxes(unrelatedItems(table, chance)).strengths;
    strongest.forEach((strength, axis) => (strongest[axis] = Math.max(strength, unrelated[axis]!)));
    if (!isMore(strengths[0] ?? 0, strongest[0] ?? 0)) return 0;
  }
  const first = strongest.findIndex((strength, axis) => !isMore(strengths[axis]!, strength));
  return first < 0 ? strongest.length : first;
}

function beatsOnePopulation(
  table: AnswerTable,
  found: OpinionAxes,
  axes: number,
  apartness: number,
  chance: Chance,
): boolean {
  const draw = onePopulation(table, found, axes);
  let sum = 0;
  for (let round = 0; round < comparisons; round++) {
    const drawn = draw(chance);
    const without = bestSplit(placeRows(drawn, findAxes(drawn), axes).points, 1)?.apartness ?? 0;
    if (without >= apartness) return false;
    sum += without;
  }
  return apartness - sum / comparisons >= leastBeyond;
}

/** Sums of the same numbers in another order differ in their last digits; that is no difference. */
function isMore(one: number, other: number): boolean {
  return one > other * (1 + 1e-9);
}
