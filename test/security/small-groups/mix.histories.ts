import { chanceFrom, type Chance } from '../../../packages/server/src/seeded-chance.ts';
import type { Sensitivity } from '../../../packages/server/src/community/publish-counts.rules.ts';

/** What somebody lets be counted on a morning, and where they live; nothing where they let nothing be counted. */
export interface Standing {
  readonly unit: number;
  readonly chosen: readonly string[];
}

/** How people of a neighbourhood of three places came, went, moved among them and changed their minds. */
export interface Neighbourhood {
  readonly choices: readonly string[];
  readonly most: number;
  readonly sensitivity: Sensitivity;
  readonly units: number;
  readonly mornings: readonly (readonly Standing[])[];
}

const kinds = [
  {
    choices: ['cooking', 'gardening', 'music', 'sewing', 'chess', 'baking'],
    most: 4,
    sensitivity: 'ordinary',
  },
  { choices: ['home', 'outside', 'errands', 'screens', 'together'], most: 3, sensitivity: 'sensitive' },
  { choices: ['nl', 'tr', 'ar', 'pl'], most: 3, sensitivity: 'sensitive' },
] as const;

/** Fourteen mornings, the same for the same seed. */
export function neighbourhoodOf(seed: number): Neighbourhood {
  const chance = chanceFrom(seed * 7 + 3);
  const kind = kinds[seed % kinds.length]!;
  const units = 3;
  const leaning = kind.choices.map(() => chance() ** 2.5);
  let standing = Array.from({ length: 70 + Math.floor(chance() * 140) }, () => ({
    unit: Math.floor(chance() * units),
    chosen: chance() < 0.8 ? choose(kind, leaning, chance) : [],
  }));
  const mornings = Array.from({ length: 14 }, () => {
    const busy = chance() * 0.2;
    standing = standing.map((one) => {
      if (chance() > busy) return one;
      if (chance() < 0.2) return { ...one, unit: Math.floor(chance() * units) };
      return { ...one, chosen: chance() < 0.3 ? [] : choose(kind, leaning, chance) };
    });
    return standing;
  });
  return { ...kind, units, mornings };
}

/**
 * One that gives a small number away where it is counted beside its places: of 7, 7 and 4 people two places show 5, so 7 at most, and
 * all together 20, so 18 at least; then the third has 4. By chance alone that is too rare to be found in some hundreds.
 */
export function neighbourhoodToSubtract(): Neighbourhood {
  const [kind] = kinds;
  const some = (unit: number, people: number, choice: string) =>
    Array.from({ length: people }, (): Standing => ({ unit, chosen: [choice] }));
  const standing = [7, 7, 4].flatMap((cooks, unit) => [
    ...some(unit, cooks, 'cooking'),
    ...some(unit, 30, 'gardening'),
  ]);
  return { ...kind, units: 3, mornings: [standing] };
}

function choose(
  { choices, most }: (typeof kinds)[number],
  leaning: readonly number[],
  chance: Chance,
): string[] {
  const wanted = new Set<string>();
  for (let left = 1 + Math.floor(chance() * most); left > 0; left--) {
    const scores = leaning.map((weight) => weight * chance());
    wanted.add(choices[scores.indexOf(Math.max(...scores))]!);
  }
  return choices.filter((choice) => wanted.has(choice));
}
