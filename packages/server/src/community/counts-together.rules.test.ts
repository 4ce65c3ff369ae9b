import { expect, it } from 'vitest';
import { shownTogether } from './counts-together.rules.ts';
import { possibleValues } from './publish-counts.rules.ts';

type Counts = Record<string, number>;
const names = ['a', 'b', 'c'];
const everybody = { least: 0, most: Number.POSITIVE_INFINITY };

/** Every way in which the counts can be what a reader of all pictures sees. */
function possible(
  pictures: readonly { cells: Counts; fits: (counts: Counts) => boolean }[],
  shown: readonly (object | null)[],
) {
  const each = shown.map((cells, at) => {
    if (!cells) return undefined;
    const ranges = names.map((name) =>
      possibleValues((cells as Record<string, number | null>)[name]!, 'ordinary'),
    );
    const all: Counts[] = [];
    for (let a = ranges[0]!.least; a <= ranges[0]!.most; a++)
      for (let b = ranges[1]!.least; b <= ranges[1]!.most; b++)
        for (let c = ranges[2]!.least; c <= ranges[2]!.most; c++)
          if (pictures[at]!.fits({ a, b, c })) all.push({ a, b, c });
    return all;
  });
  const totalsOf = (all: Counts[]) => new Set(all.map(({ a, b, c }) => a! + b! + c!));
  const totals = each.flatMap((all) => (all ? [totalsOf(all)] : []));
  return each.map((all) => all?.filter(({ a, b, c }) => totals.every((set) => set.has(a! + b! + c!))));
}

const chance = (() => {
  let state = 20_261_123;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
})();

it('lets nobody work a hidden cell out of pictures of the same people, and of what was decided by them', () => {
  let hidden = 0;
  for (let round = 0; round < 300; round++) {
    const people = 20 + Math.floor(chance() * 25);
    const pictures = Array.from({ length: 7 }, () => {
      const b = Math.floor(chance() * 9);
      const c = Math.floor(chance() * Math.min(9, people - b));
      const cells: Counts = { a: people - b - c, b, c };
      const isIn = (counts: Counts) => counts['a']! * 4 >= 3 * (counts['a']! + counts['b']! + counts['c']!);
      const was = isIn(cells);
      return { cells, fits: (counts: Counts) => isIn(counts) === was };
    });
    const shown = shownTogether(pictures, 'ordinary', everybody);
    possible(pictures, shown).forEach((all, at) => {
      for (const name of names) {
        if (!all || shown[at]![name] !== null) continue;
        hidden++;
        expect(new Set(all.map((counts) => counts[name])).size).toBeGreaterThanOrEqual(3);
      }
    });
  }
  expect(hidden).toBeGreaterThan(100);
});

it('shows each as it would be shown alone, where nothing can be worked out', () => {
  const cells = { a: 30, b: 20, c: 10 };
  expect(shownTogether([{ cells, fits: () => true }], 'ordinary', everybody)).toEqual([cells]);
});

it('leaves out what hides something where another picture tells how many people there are', () => {
  const small = { cells: { a: 22, b: 4, c: 4 }, fits: () => true };
  expect(shownTogether([small], 'ordinary', everybody)).toEqual([{ a: 20, b: null, c: null }]);
  expect(shownTogether([small], 'ordinary', { least: 30, most: 30 })).toEqual([null]);
});
