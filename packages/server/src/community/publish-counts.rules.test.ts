import { describe, expect, it } from 'vitest';
import {
  fewestAnswers,
  mayReplace,
  movesAsPeopleDid,
  possibleValues,
  shownCells,
  type ShownCells,
} from './publish-counts.rules.ts';

describe('Numbers about people', () => {
  it('shows nothing under twenty answers, and rounded numbers from twenty on', () => {
    expect(shownCells({ yes: 12, no: 7, 'dont-know': 0 }, 'ordinary')).toBeNull();
    expect(shownCells({ yes: 13, no: 7, 'dont-know': 0 }, 'ordinary')).toEqual({
      yes: 15,
      no: 5,
      'dont-know': null,
    });
  });

  it('keeps fewer than five out of sight, and five in sight', () => {
    expect(shownCells({ yes: 40, no: 4 }, 'ordinary')).toEqual({ yes: 40, no: null });
    expect(shownCells({ yes: 40, no: 5 }, 'ordinary')).toEqual({ yes: 40, no: 5 });
  });

  it('keeps fewer than ten out of sight where it says more about a person', () => {
    expect(shownCells({ tr: 40, pl: 9 }, 'sensitive')).toEqual({ tr: 40, pl: null });
    expect(shownCells({ tr: 40, pl: 10 }, 'sensitive')).toEqual({ tr: 40, pl: 10 });
  });

  it('shows nothing when twenty answers with small cells would give the small cells away', () => {
    expect(shownCells({ yes: 12, no: 4, 'dont-know': 4 }, 'ordinary')).toBeNull();
    expect(shownCells({ yes: 30, no: 4, 'dont-know': 4 }, 'ordinary')).toEqual({
      yes: 30,
      no: null,
      'dont-know': null,
    });
  });

  it('shows nothing where all that can have spoken said one thing, so that nobody said another', () => {
    const cells = { yes: 23, no: 0, 'dont-know': 0 };
    expect(shownCells(cells, 'ordinary')).toEqual({ yes: 25, no: null, 'dont-know': null });
    expect(shownCells(cells, 'ordinary', 25)).toEqual({ yes: 25, no: null, 'dont-know': null });
    // Of 24 one at most said no: that is nearly known.
    expect(shownCells(cells, 'ordinary', 24)).toBeNull();
    expect(shownCells(cells, 'ordinary', 23)).toBeNull();
  });

  it('lets rounded numbers move no further than people changed, up or down', () => {
    const before = { yes: 45, no: null };
    const moved = (after: ShownCells, changed: number) =>
      movesAsPeopleDid(before, after, changed, 'ordinary');
    expect(moved({ yes: 55, no: null }, 9)).toBe(false);
    expect(moved({ yes: 55, no: null }, 10)).toBe(true);
    expect(moved({ yes: 35, no: null }, 9)).toBe(false);
    expect(moved({ yes: 50, no: 5 }, 9)).toBe(false);
    expect(moved({ yes: 50, no: 5 }, 10)).toBe(true);
    expect(moved({ yes: 45, no: null }, 6)).toBe(true);
  });

  it('shows a new picture only after five others besides the onlooker changed something, ten where it says more', () => {
    expect(mayReplace(5, 'ordinary')).toBe(false);
    expect(mayReplace(6, 'ordinary')).toBe(true);
    expect(mayReplace(10, 'sensitive')).toBe(false);
    expect(mayReplace(11, 'sensitive')).toBe(true);
  });
});

describe('An attacker who solves', () => {
  type Range = { least: number; most: number };
  const rounded = (shown: number | null): Range => possibleValues(shown, 'ordinary');
  const asItIs = (shown: number | null): Range => ({ least: shown ?? 0, most: shown ?? 4 });

  it('determines no cell under five from anything that is ever shown, for every group of three choices', () => {
    const { cells, determined } = attackAll((counts) => shownCells(counts, 'ordinary'), rounded);
    expect(cells).toBeGreaterThan(20_000);
    expect(determined).toBe(0);
  });

  it('would determine every one of them if numbers were shown as they are', () => {
    const { cells, determined } = attackAll((counts) => counts, asItIs);
    expect(determined).toBe(cells);
  });

  it('would determine some if only the small cells were hidden and the rest was rounded', () => {
    const careless = (counts: Record<string, number>) =>
      Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name, count < 5 ? null : Math.round(count / 5) * 5]),
      );
    expect(attackAll(careless, rounded).determined).toBeGreaterThan(0);
  });

  it('still leaves at least 60 in 100 of the cells with fifty or more people in sight', () => {
    let large = 0;
    let seen = 0;
    for (const counts of groups()) {
      const shown = shownCells(counts, 'ordinary');
      for (const [name, count] of Object.entries(counts)) {
        if (count < 50) continue;
        large++;
        if (typeof shown?.[name] === 'number') seen++;
      }
    }
    expect(seen / large).toBeGreaterThanOrEqual(0.6);
  });

  function* groups(): Generator<Record<string, number>> {
    for (let total = 20; total <= 90; total += 2) {
      for (let yes = 0; yes <= total; yes++) {
        for (let no = 0; no <= total - yes; no++) yield { yes, no, 'dont-know': total - yes - no };
      }
    }
  }

  /** Counts the cells under five, and those of which one value alone fits what is shown and that twenty answered. */
  function attackAll(
    publish: (counts: Record<string, number>) => ShownCells | null,
    rangeOf: (shown: number | null) => Range,
  ) {
    let cells = 0;
    let determined = 0;
    for (const counts of groups()) {
      const shown = publish(counts);
      if (!shown) continue;
      for (const [target, count] of Object.entries(counts)) {
        if (count >= 5) continue;
        cells++;
        const others = Object.entries(shown).filter(([name]) => name !== target);
        const most = others.reduce((sum, [, value]) => sum + rangeOf(value).most, 0);
        const own = rangeOf(shown[target] ?? null);
        const least = Math.max(own.least, fewestAnswers - most);
        if (least === own.most) determined++;
      }
    }
    return { cells, determined };
  }
});
