import { describe, expect, it } from 'vitest';
import type { AnswerRow } from './answer-table.rules.ts';
import { plant, plantNoGroups, shuffled, type Plan } from './fixtures/planted-groups.ts';
import { seeded } from '../report/fixtures/seeded-changes.ts';
import { findLandscape, type Landscape } from './landscape.rules.ts';

const plan: Plan = {
  residents: 120,
  items: 30,
  shares: [0.5, 0.3, 0.2],
  agreed: 6,
  noise: 0.2,
  missing: 0.5,
  seed: 3,
};
const planted = plant(plan);

/** Everything that is a number in what came out, wherever it stands. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
const listsIn = (value: unknown): unknown[][] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [value] : []), ...Object.values(value).flatMap(listsIn)]
    : [];

describe('The landscape of a lab', () => {
  const landscape = findLandscape(planted.rows);

  it('is the same for a hundred orders of its rows', () => {
    const { rows } = plant({ ...plan, residents: 60, items: 20, agreed: 2, noise: 0.3, missing: 0.4 });
    const inOrder = findLandscape(rows);
    expect(inOrder.groups).toHaveLength(3);
    for (let seed = 1; seed <= 100; seed++) expect(findLandscape(shuffled(rows, seed))).toEqual(inOrder);
  });

  it('holds a group for each way of thinking, the largest first, and counts what each answered', () => {
    const sizes = landscape.groups.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const placed = planted.rows.filter((row) => row.filter((answer) => answer !== null).length >= 7);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(placed.length);
    for (const answer of ['yes', 'no', 'dont-know'] as const) {
      const counted = landscape.groups
        .flatMap(({ answers }) =>
          answers.map(({ dontKnow, ...others }) => ({ ...others, 'dont-know': dontKnow })),
        )
        .reduce((sum, answers) => sum + answers[answer], 0);
      expect(counted).toBe(placed.flat().filter((given) => given === answer).length);
    }
  });

  it('says what all groups agree on, and which answer', () => {
    const { rows, opinions } = plant({ ...plan, residents: 400 });
    const { agreed, groups } = findLandscape(rows);
    expect(groups).toHaveLength(3);
    expect(agreed.map(({ item }) => item).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { item, says, lowestShare } of agreed) {
      expect(says).toBe(opinions[0]![item]);
      const shares = groups.map(({ answers }) => (answers[item]![says] + 1) / (answers[item]!.answered + 2));
      expect(lowestShare).toBe(Math.min(...shares));
    }
  });

  it('says what a group stands for: the item on which it alone thinks otherwise', () => {
    for (const seed of [1, 2, 3]) {
      const { rows, groups, opinions } = plant({ ...plan, residents: 400, seed });
      const alone = rows.map((row, at): AnswerRow => [...row, groups[at] === 1 ? 'yes' : 'no']);
      const found = findLandscape(alone).groups;
      const ofIt = found.filter(({ standsFor }) =>
        standsFor.some(({ item, says }) => item === plan.items && says === 'yes'),
      );
      expect(ofIt).toHaveLength(1);
      expect(Math.abs(ofIt[0]!.size - groups.filter((group) => group === 1).length)).toBeLessThan(20);
      const dividing = found.flatMap(({ standsFor }) => standsFor).filter(({ item }) => item < plan.items);
      expect(dividing.length).toBeGreaterThan(0);
      for (const { item } of dividing)
        expect(new Set(opinions.map((opinion) => opinion[item])).size).toBeGreaterThan(1);
    }
  });

  it('says what residents together agree on where there are no groups', () => {
    const alike = plantNoGroups({
      residents: 200,
      items: 12,
      missing: 0.3,
      seed: 1,
      lowest: 0.9,
      highest: 0.98,
    });
    const { groups, agreed, reason } = findLandscape(alike.map((row) => [...row, null]));
    expect({ groups, reason }).toEqual({ groups: [], reason: 'NO_GROUPS' });
    expect(agreed.map(({ item, says }) => `${item} ${says}`).sort()).toEqual(
      Array.from({ length: 12 }, (_, item) => `${item} yes`).sort(),
    );
  });

  it('holds nothing of one resident: no list as long as there are residents, and only coarse places', () => {
    expect(Math.max(...listsIn(landscape).map(({ length }) => length))).toBe(plan.items);
    for (const { center, spread } of landscape.groups)
      for (const length of [...center, spread]) expect(length * 20).toBeCloseTo(Math.round(length * 20), 9);
    expect(new Set(landscape.groups.map(({ center }) => center.join())).size).toBe(3);
  });
});

describe('Too little to go on', () => {
  const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
  const strange = [NaN, Infinity, {}, 'maybe', '', 1, undefined] as unknown as AnswerRow;
  const yes = many(10, 'yes' as const);
  const no = many(10, 'no' as const);

  const cases: [string, AnswerRow[], Landscape['reason'], number][] = [
    ['no residents', [], 'TOO_FEW', 0],
    ['no items', many(50, []), 'TOO_FEW', 0],
    ['nothing answered', many(50, many(10, null)), 'TOO_FEW', 0],
    ['nothing that is an answer', many(50, strange), 'TOO_FEW', 0],
    ['4 residents', many(4, yes), 'TOO_FEW', 0],
    ['19 residents', [...many(10, yes), ...many(9, no)], 'TOO_FEW', 0],
    ['1 item', [...many(40, ['yes' as const]), ...many(40, ['no' as const])], 'NO_GROUPS', 0],
    ['1 item on which all agree', many(40, ['yes' as const]), 'NO_GROUPS', 1],
    ['all the same', many(50, yes), 'NO_GROUPS', 10],
    ['nobody who knows', many(50, many(10, 'dont-know' as const)), 'NO_GROUPS', 0],
    ['two camps of 10, as a steep scale may give too', [...many(10, yes), ...many(10, no)], 'NO_GROUPS', 0],
    ['all alike but 4', [...many(60, yes), ...many(4, no)], 'NO_GROUPS', 10],
  ];

  it.each(cases)('gives no groups and a reason: %s', (_, rows, reason, agreed) => {
    const landscape = findLandscape(rows);
    expect(landscape).toMatchObject({ groups: [], reason });
    expect(landscape.agreed).toHaveLength(agreed);
    expect(numbersIn(landscape).every(Number.isFinite)).toBe(true);
  });

  it('is less than two camps of 20 who all say the opposite', () => {
    const { groups, agreed } = findLandscape([...many(20, yes), ...many(20, no)]);
    expect(groups.map(({ size, center }) => [size, ...center])).toEqual([
      [20, 1, 0],
      [20, -1, 0],
    ]);
    expect(groups.every(({ spread }) => spread > 0)).toBe(true);
    expect(agreed).toEqual([]);
    expect(numbersIn(groups).every(Number.isFinite)).toBe(true);
  });

  it('gives a plain answer whatever the table: no fault, no group under 5, nothing but numbers', () => {
    const answers = ['yes', 'no', 'dont-know', null] as const;
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed);
      const [size, items, kinds] = [60, 12, 6].map((most) => Math.floor(random() * most));
      const kind = many(kinds! + 1, null).map(() =>
        many(Math.floor(random() * (items! + 1)), null).map(() => answers[Math.floor(random() * 4)]!),
      );
      const landscape = findLandscape(many(size!, null).map(() => kind[Math.floor(random() * kind.length)]!));
      expect(numbersIn(landscape).every(Number.isFinite)).toBe(true);
      expect(landscape.groups.every((group) => group.size >= 5)).toBe(true);
      expect(landscape.groups.length > 0).toBe(landscape.reason === undefined);
    }
  });

  it('does not keep others from being grouped: rows that are short, empty or strange', () => {
    const { groups } = findLandscape([[], strange, ...planted.rows, [], ['yes']]);
    expect(groups).toEqual(findLandscape(planted.rows).groups);
  });
});
