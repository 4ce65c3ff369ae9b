import highsModule from 'highs';
import { fewestAnswers } from '../../../packages/server/src/community/publish-counts.rules.ts';
import type { Picture } from './pictures.ts';

// Its types describe an ES module; Node hands over what the CommonJS one exports.
const highs = await (highsModule as unknown as typeof highsModule.default)();

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a reader can make of one shown number. */
export type Reading = (shown: number | null) => Range;

/** A cell that has to stay out of sight, and what the attacker knows of it in the end. */
export interface Attacked extends Range {
  readonly count: number;
}

/**
 * Works out what every small cell can have been, from all pictures of a history together: an integer program with one variable a
 * cell and picture. The attacker knows the rules, that at least twenty people answered whenever anything is shown, and, which is
 * more than anybody is told, how many people changed something between two pictures.
 */
export function attack(
  pictures: readonly Picture[],
  { reading, knowsTotals }: { reading: Reading; knowsTotals: boolean },
  isSmall: (count: number) => boolean,
): Attacked[] {
  const rules = constraintsOf(pictures, reading, knowsTotals);
  return pictures.flatMap(({ counts }, at) =>
    Object.values(counts).flatMap((count, cell) =>
      isSmall(count) ? [{ count, ...rangeOf(nameOf(at, cell), rules) }] : [],
    ),
  );
}

/** A program to solve, as lines that HiGHS reads. */
export interface Rules {
  readonly constraints: readonly string[];
  readonly bounds: readonly string[];
  readonly variables: readonly string[];
}

const nameOf = (at: number, cell: number) => `n${at}_${cell}`;

function constraintsOf(pictures: readonly Picture[], reading: Reading, knowsTotals: boolean): Rules {
  const cells = Object.keys(pictures[0]?.shown ?? {});
  const constraints: string[] = [];
  const bounds: string[] = [];
  const variables: string[] = [];
  for (const [at, { shown, counts, changed, most }] of pictures.entries()) {
    const names = cells.map((_, cell) => nameOf(at, cell));
    variables.push(...names);
    for (const [cell, name] of cells.entries()) {
      const range = reading(shown[name] ?? null);
      bounds.push(`${range.least} <= ${names[cell]} <= ${range.most}`);
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    constraints.push(`${names.join(' + ')} ${knowsTotals ? `= ${total}` : `>= ${fewestAnswers}`}`);
    if (at === 0) continue;
    // Whoever changed left at most one cell and came into at most one; where they can make several choices, so many.
    const ups = cells.map((_, cell) => `u${at}_${cell}`);
    const downs = cells.map((_, cell) => `d${at}_${cell}`);
    variables.push(...ups, ...downs);
    bounds.push(...[...ups, ...downs].map((name) => `0 <= ${name} <= ${changed}`));
    for (const cell of cells.keys())
      constraints.push(`${nameOf(at, cell)} - ${nameOf(at - 1, cell)} - ${ups[cell]} + ${downs[cell]} = 0`);
    constraints.push(`${ups.join(' + ')} <= ${changed * most}`, `${downs.join(' + ')} <= ${changed * most}`);
  }
  return { constraints, bounds, variables };
}

/** The least and the most that one variable can be. */
export function rangeOf(name: string, rules: Rules): Range {
  return { least: optimum('Minimize', name, rules).value, most: optimum('Maximize', name, rules).value };
}

/** A solution in which something is as small or as large as it can be. */
export interface Optimum {
  readonly value: number;
  /** What a variable is in it. */
  at(name: string): number;
}

export function optimum(sense: 'Minimize' | 'Maximize', goal: string, rules: Rules): Optimum {
  const program = [
    sense,
    `goal: ${goal}`,
    'Subject To',
    ...rules.constraints.map((constraint, index) => `c${index}: ${constraint}`),
    'Bounds',
    ...rules.bounds,
    'General',
    rules.variables.join(' '),
    'End',
  ].join('\n');
  const solution = highs.solve(program, { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`The program of ${goal} is ${solution.Status}`);
  return {
    value: Math.round(solution.ObjectiveValue),
    at: (name) => Math.round((solution.Columns[name] as { Primal: number }).Primal),
  };
}
