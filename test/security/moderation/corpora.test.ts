import { describe, expect, it } from 'vitest';
import { holdReasons } from '../../../packages/server/src/moderation/patterns.rules.ts';
import { inWords, rate, readCorpus, share, type Half, type Rule, type Verdict } from './score.ts';

/**
 * What the rule reached when it was measured, with some room below it on the half its maker has read, and none on those its
 * maker has not. A change that does worse needs a reason, and a change here.
 */
const floors: readonly (readonly [Half, string, { hold: number; pass: number }])[] = [
  ['open', 'read by its maker', { hold: 0.95, pass: 0.02 }],
  ['sealed', 'not read, though its figures by kind were known', { hold: 0.84, pass: 0.02 }],
  ['second', 'not read, and measured once', { hold: 113 / 120, pass: 0 }],
];
const verdicts: readonly Verdict[] = ['hold', 'pass'];
const off: Rule = () => [];

describe('Messages that somebody wrote who has not seen the patterns', () => {
  it.each(floors)(
    'of the %s files (%s) are held where they should be, and pass where they should',
    (half, _what, floor) => {
      for (const verdict of verdicts)
        console.log(`${half}, to ${verdict}: held ${inWords(readCorpus(verdict, half), holdReasons)}`);
      expect(rate(share(readCorpus('hold', half), holdReasons))).toBeGreaterThanOrEqual(floor.hold);
      expect(rate(share(readCorpus('pass', half), holdReasons))).toBeLessThanOrEqual(floor.pass);
    },
  );

  it('are 320 to hold and 320 to pass, in seven languages', () => {
    for (const verdict of verdicts) {
      const lines = floors.flatMap(([half]) => readCorpus(verdict, half));
      expect(lines).toHaveLength(320);
      expect([...new Set(lines.map(({ language }) => language))].sort()).toEqual(
        ['ar', 'de', 'en', 'nl', 'pl', 'tr', 'uk'].sort(),
      );
    }
  });

  it('are held by the patterns and by nothing else: without them all of them pass', () => {
    for (const [half] of floors) {
      const lines = readCorpus('hold', half);
      expect(share(lines, off)).toEqual({ held: 0, of: lines.length });
      expect(share(lines, holdReasons).held).toBeGreaterThan(0);
    }
  });
});
