import { describe, expect, it } from 'vitest';
import type { AnswerRow } from './answer-table.rules.ts';
import { plant, plantNoGroups, plantSlidingScale } from './fixtures/planted-groups.ts';
import { findLandscape } from './landscape.rules.ts';

const size = { residents: 200, items: 40, missing: 0.6 };
const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);

/** In how many of a hundred sets no groups were found, for the right reason. */
const withoutGroups = (make: (seed: number) => AnswerRow[]) =>
  seeds.filter((seed) => findLandscape(make(seed)).reason === 'NO_GROUPS').length;
const one = { ...size, shares: [1], agreed: 40, noise: 0.3 };

describe('No groups are found', () => {
  it('where items have nothing to do with each other, however many like each of them', () => {
    expect(
      withoutGroups((seed) => plantNoGroups({ ...size, seed, lowest: 0.05, highest: 0.95 })),
    ).toBeGreaterThanOrEqual(95);
    expect(
      withoutGroups((seed) => plantNoGroups({ ...size, seed, lowest: 0.02, highest: 0.3 })),
    ).toBeGreaterThanOrEqual(95);
  });

  it('where all think the same', () => {
    expect(withoutGroups((seed) => plant({ ...one, seed }).rows)).toBeGreaterThanOrEqual(95);
    expect(
      withoutGroups((seed) => plantNoGroups({ ...size, seed, lowest: 0.85, highest: 0.99 })),
    ).toBeGreaterThanOrEqual(95);
  });

  it('where residents lie on a sliding scale from content to discontent', () => {
    const scale = (seed: number) => plantSlidingScale({ ...size, residents: 120, seed, strength: 1 });
    expect(withoutGroups(scale)).toBeGreaterThanOrEqual(95);
  });

  it('where a thousand residents lie evenly on such a scale: being sure of a small difference makes no groups', () => {
    const evenly = (seed: number) =>
      plantSlidingScale({ ...size, residents: 1000, seed, strength: 1, even: true });
    for (const seed of [1, 2, 3]) expect(findLandscape(evenly(seed)).reason).toBe('NO_GROUPS');
  });

  it('but are where two groups think otherwise on the same items', () => {
    const two = (seed: number) => plant({ ...one, shares: [0.5, 0.5], agreed: 8, seed }).rows;
    expect(findLandscape(two(1)).groups).toHaveLength(2);
    expect(findLandscape(two(2)).groups).toHaveLength(2);
  });
});
