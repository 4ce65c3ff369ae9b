import { describe, expect, it } from 'vitest';
import { asShown, solve, withoutRounding } from './solving.ts';

const seeds = Array.from({ length: 1000 }, (_, index) => index + 1);

describe('A thousand histories of people who come, go and change their minds', () => {
  it('give away no small number, and still show most of the large ones', { timeout: 1_800_000 }, () => {
    const solved = solve(seeds, asShown);
    console.log(JSON.stringify(solved));
    expect(solved.determined).toBe(0);
    expect(solved.small).toBeGreaterThan(2000);
    expect(solved.seen / solved.large).toBeGreaterThanOrEqual(0.6);
  });

  it('would give many away without rounding', { timeout: 1_800_000 }, () => {
    const { small, determined } = solve(seeds, withoutRounding);
    console.log(`${determined} of ${small}`);
    expect(determined).toBeGreaterThan(0);
  });
});
