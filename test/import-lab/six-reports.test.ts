import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

/** What the importer finds today, of what is there; fewer is a step back. Where the report is refused, it is said why. */
const least: readonly [string, number, string | null][] = [
  ['zonder-koppen.txt', 19, null],
  ['genummerd.txt', 29, null],
  ['tabellen.html', 23, null],
  ['twee-kolommen.txt', 29, null],
  ['english.md', 26, null],
  ['veertig-bladzijden.md', 193, null],
];

describe('A report that the importer never saw', () => {
  it.each(least)(
    '%s gives at least %i items in their place, or says why it cannot',
    async (name, count, code) => {
      const figures = await figuresOf(name);
      console.info(`${name}: ${JSON.stringify(figures)}`);
      expect(figures.refused).toBe(code);
      expect(figures.rightKind).toBeGreaterThanOrEqual(count);
    },
  );
});
