import { chanceFrom } from '../../../packages/server/src/seeded-chance.ts';
import type { Sensitivity } from '../../../packages/server/src/community/publish-counts.rules.ts';

/** What somebody says: one choice, up to `most`, or nothing. */
export type Said = readonly string[];

/** How people of one group came, went and changed their minds: what each said, morning by morning. */
export interface History {
  readonly choices: readonly string[];
  /** How many choices one person can make at once. */
  readonly most: number;
  readonly sensitivity: Sensitivity;
  readonly mornings: readonly (readonly Said[])[];
}

const shapes = [
  { choices: ['yes', 'no', 'dont-know'], most: 1, sensitivity: 'ordinary' },
  { choices: ['organisation', 'residents', 'together', 'dont-know'], most: 1, sensitivity: 'ordinary' },
  { choices: ['odd-jobs', 'garden', 'errands', 'computer', 'pets'], most: 1, sensitivity: 'ordinary' },
  { choices: ['tr', 'pl', 'uk', 'ar'], most: 1, sensitivity: 'sensitive' },
  // How fast complaints were answered; and whether residents notice a promise.
  { choices: ['in-time', 'late'], most: 1, sensitivity: 'ordinary' },
  { choices: ['noticed', 'not-yet', 'dont-know'], most: 1, sensitivity: 'ordinary' },
  // The solutions that matter most: three at most.
  { choices: ['coffee', 'board', 'bench', 'garden', 'key', 'lift'], most: 3, sensitivity: 'ordinary' },
] as const;

/** A life of some weeks in a group of 20 to 90 people, the same for the same seed. */
export function historyOf(seed: number): History {
  const chance = chanceFrom(seed);
  const { choices, most, sensitivity } = shapes[seed % shapes.length]!;
  const size = 20 + Math.floor(chance() * 70);
  const leaning = choices.map(() => chance() ** 3);
  const choose = (): Said => {
    const several = 1 + Math.floor(chance() * most);
    const picked = Array.from({ length: several }, () => pick(choices, leaning, chance()));
    return [...new Set(picked)].toSorted();
  };
  let said: Said[] = Array.from({ length: size }, () => (chance() < 0.75 ? choose() : []));
  const mornings = Array.from({ length: 24 }, () => {
    const busy = chance() * 0.25;
    said = said.map((before) => {
      if (chance() > busy) return before;
      return chance() < 0.25 ? [] : choose();
    });
    return said;
  });
  return { choices, most, sensitivity, mornings };
}

function pick(choices: readonly string[], weights: readonly number[], at: number): string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = at * total;
  return choices.find((_, index) => (left -= weights[index]!) < 0) ?? choices[0]!;
}
