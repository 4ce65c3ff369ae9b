import { describe, expect, it } from 'vitest';
import type { Landscape } from './landscape/landscape.rules.ts';
import { shownLandscape, sizesOf } from './lab-landscape.rules.ts';

const said = (yes: number, no: number) => ({ yes, no, dontKnow: 0, answered: yes + no });
const group = (size: number) => ({
  size,
  center: [0.5, -0.25] as const,
  spread: 0.2,
  answers: [said(10, 0), said(0, 5)],
  standsFor: [{ item: 1, says: 'no' as const }],
});
const landscape = (...sizes: number[]): Landscape => ({
  groups: sizes.map(group),
  agreed: [{ item: 0, says: 'yes', lowestShare: 0.9 }],
});
const ids = ['bench', 'lamp'];
const shape = { x: 0.5, y: -0.25, spread: 0.2, standsFor: [{ itemId: 'lamp', says: 'no' }] };

describe('What everybody sees of who answer alike', () => {
  it('is counted group by group, or all together where there are none', () => {
    expect(sizesOf(landscape(33, 21), 60)).toEqual({ 'group-1': 33, 'group-2': 21 });
    expect(sizesOf(landscape(), 60)).toEqual({ all: 60 });
  });

  it('is groups in the numbers that may be shown, and points of the lab', () => {
    expect(shownLandscape(landscape(33, 21), ids, { 'group-1': 35, 'group-2': 20 })).toEqual({
      agreed: [{ itemId: 'bench', says: 'yes' }],
      groups: [
        { size: 35, ...shape },
        { size: 20, ...shape },
      ],
    });
  });

  it('is no group where one of them has to stay out of sight, and what all agree on alone', () => {
    expect(shownLandscape(landscape(40, 9), ids, { 'group-1': 40, 'group-2': null })).toEqual({
      agreed: [{ itemId: 'bench', says: 'yes' }],
      groups: [],
    });
  });

  it('says of a group that it stands for something only where five say so in all', () => {
    const shown = (no: number) => {
      const groups = [group(33), { ...group(21), standsFor: [] }].map((one, at) => ({
        ...one,
        answers: [said(10, 0), said(10, at === 0 ? no : 0)],
      }));
      return shownLandscape({ groups, agreed: [] }, ids, { 'group-1': 35, 'group-2': 20 }).groups[0];
    };
    expect(shown(5)?.standsFor).toEqual([{ itemId: 'lamp', says: 'no' }]);
    // Beside a number that hides fewer than five, this would say that there are three or four.
    expect(shown(4)?.standsFor).toEqual([]);
  });

  it('holds no share of anything', () => {
    const shown = shownLandscape(landscape(33, 21), ids, { 'group-1': 35, 'group-2': 20 });
    expect(JSON.stringify(shown)).not.toContain('0.9');
  });

  it('names at most five points on which all agree', () => {
    const agreed = Array.from({ length: 8 }, (_, item) => ({ item, says: 'yes' as const, lowestShare: 0.7 }));
    const many = Array.from({ length: 8 }, (_, at) => `item-${at}`);
    expect(
      shownLandscape({ groups: [], agreed, reason: 'NO_GROUPS' }, many, { all: 60 }).agreed,
    ).toHaveLength(5);
  });
});
