import { describe, expect, it } from 'vitest';
import type { Landscape } from './landscape/landscape.rules.ts';
import { shownLandscape } from './lab-landscape.rules.ts';

const group = (size: number) => ({
  size,
  center: [0.5, -0.25] as const,
  spread: 0.2,
  answers: [],
  standsFor: [{ item: 1, says: 'no' as const }],
});
const landscape = (...sizes: number[]): Landscape => ({
  groups: sizes.map(group),
  agreed: [{ item: 0, says: 'yes', lowestShare: 0.9 }],
});
const ids = ['bench', 'lamp'];

describe('What everybody sees of who answer alike', () => {
  it('is groups in numbers that are rounded, and points of the lab', () => {
    expect(shownLandscape(landscape(33, 21), ids)).toEqual({
      agreed: [{ itemId: 'bench', says: 'yes' }],
      groups: [
        { size: 35, x: 0.5, y: -0.25, spread: 0.2, standsFor: [{ itemId: 'lamp', says: 'no' }] },
        { size: 20, x: 0.5, y: -0.25, spread: 0.2, standsFor: [{ itemId: 'lamp', says: 'no' }] },
      ],
    });
  });

  it('is no group where one of them is small, and what all agree on alone', () => {
    expect(shownLandscape(landscape(40, 9), ids)).toEqual({
      agreed: [{ itemId: 'bench', says: 'yes' }],
      groups: [],
    });
    expect(shownLandscape(landscape(40, 10), ids)!.groups).toHaveLength(2);
  });

  it('is nothing where too few answered, and no share ever', () => {
    expect(shownLandscape({ groups: [], agreed: [], reason: 'TOO_FEW' }, ids)).toBeNull();
    expect(JSON.stringify(shownLandscape(landscape(33, 21), ids))).not.toContain('0.9');
  });

  it('names at most five points on which all agree', () => {
    const agreed = Array.from({ length: 8 }, (_, item) => ({ item, says: 'yes' as const, lowestShare: 0.7 }));
    const many = Array.from({ length: 8 }, (_, at) => `item-${at}`);
    expect(shownLandscape({ groups: [], agreed, reason: 'NO_GROUPS' }, many)!.agreed).toHaveLength(5);
  });
});
