import { describe, expect, it } from 'vitest';
import { tableOf, type AnswerRow } from './answer-table.rules.ts';
import { likeness } from './fixtures/likeness.ts';
import { plant, shuffled, type Plan } from './fixtures/planted-groups.ts';
import { groupResidents } from './group-residents.rules.ts';

const even = (groups: number) => Array.from({ length: groups }, () => 1 / groups);
const plan: Plan = {
  residents: 200,
  items: 40,
  shares: even(2),
  agreed: 8,
  noise: 0.3,
  missing: 0.6,
  seed: 1,
};

/** Per row, the group it was put in; everybody who was left out stands together. */
function groupOfEach(rows: readonly AnswerRow[]): number[] {
  const each = rows.map(() => -1);
  groupResidents(tableOf(rows)).groups.forEach((group, at) => group.rows.forEach((row) => (each[row] = at)));
  return each;
}

const foundAgain = (wanted: Partial<Plan>) => {
  const { rows, groups } = plant({ ...plan, ...wanted });
  return likeness(groups, groupOfEach(rows));
};

describe('Likeness of two groupings', () => {
  it('is 1 for the same ones whatever they are called, 4/7 in a known case, and none for one heap', () => {
    expect(likeness([0, 0, 1, 1, 2], [5, 5, 3, 3, 4])).toBe(1);
    expect(likeness([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(4 / 7, 12);
    expect(likeness([0, 0, 1, 1], [0, 0, 0, 0])).toBe(0);
  });
});

describe('Residents who think alike', () => {
  it.each([2, 3, 4])(
    'are found together again: %i groups of 200 residents, a third of the answers noise and most of them missing',
    (groups) => {
      for (const seed of [1, 2, 3, 4])
        expect(foundAgain({ shares: even(groups), seed })).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each([[[0.75, 0.25]], [[0.5, 0.3, 0.2]], [[0.4, 0.25, 0.2, 0.15]]])(
    'are found when groups are not of one size: %j',
    (shares) => {
      for (const seed of [1, 2]) expect(foundAgain({ shares, seed })).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each([2, 3, 4])('are found in a town: %i groups of 20,000 residents', (groups) => {
    expect(foundAgain({ shares: even(groups), residents: 20_000 })).toBeGreaterThanOrEqual(0.8);
  });

  it('are not found where noise is all there is', () => {
    expect(foundAgain({ shares: even(3), noise: 1 })).toBeLessThan(0.1);
  });

  it('are the same ones in whatever order they come', () => {
    const { rows } = plant({ ...plan, shares: even(3), residents: 120 });
    const before = groupOfEach(rows);
    const places = shuffled([...rows.keys()], 7);
    const after = groupOfEach(places.map((row) => rows[row]!));
    expect(after).toEqual(places.map((row) => before[row]!));
    expect(new Set(before).size).toBeGreaterThanOrEqual(3);
  });

  it('count only with 7 answers or more, or half of the items', () => {
    const { rows } = plant({ ...plan, agreed: 0, missing: 0, noise: 0.1 });
    const firstTen = rows.map((row) => row.slice(0, 10));
    /** How many are placed when a quarter of them gave so many answers. */
    const placed = (all: readonly AnswerRow[], answers: number) =>
      groupOfEach(all.map((row, at) => (at < 50 ? row.slice(0, answers) : row))).filter((group) => group >= 0)
        .length;
    expect([6, 7].map((answers) => placed(rows, answers))).toEqual([150, 200]);
    expect([4, 5].map((answers) => placed(firstTen, answers))).toEqual([150, 200]);
  });

  it('are no group because of what they did not answer: whoever answered what all agree on is left out', () => {
    const { rows, groups } = plant({ ...plan, missing: 0 });
    const early = rows.map((row, at) => (at < 50 ? row.slice(0, 8) : row));
    const placed = groupOfEach(early);
    expect(placed.slice(0, 50).every((group) => group === -1)).toBe(true);
    expect(likeness(groups.slice(50), placed.slice(50))).toBeGreaterThanOrEqual(0.95);
    const dividing = rows.map((row, at) =>
      at < 50 ? row.map((answer, item) => (item < 32 ? null : answer)) : row,
    );
    expect(
      groupOfEach(dividing)
        .slice(0, 50)
        .every((group) => group >= 0),
    ).toBe(true);
  });

  it('are found when each of them stopped somewhere on the way', () => {
    const { rows, groups } = plant({ ...plan, missing: 0 });
    const placed = groupOfEach(rows.map((row, at) => row.slice(0, (at * 7) % 41)));
    const known = [...rows.keys()].filter((row) => placed[row]! >= 0);
    expect(known.length).toBeGreaterThan(100);
    const of = (numbers: readonly number[]) => known.map((row) => numbers[row]!);
    expect(likeness(of(groups), of(placed))).toBeGreaterThanOrEqual(0.8);
  });
});

describe('A group of fewer than 5 residents', () => {
  it('never comes out, where a larger one that thinks the same does', () => {
    const { rows, groups } = plant({ ...plan, missing: 0.2, noise: 0.2 });
    const loud = rows.filter((_, at) => groups[at] === 0).slice(0, 80);
    const quiet = rows.filter((_, at) => groups[at] === 1);
    const sizes = (others: number) =>
      groupResidents(tableOf([...loud, ...quiet.slice(0, others)])).groups.map((group) => group.rows.length);
    expect(sizes(4).every((size) => size >= 5)).toBe(true);
    expect(sizes(12)).toEqual([80, 12]);
  });
});
