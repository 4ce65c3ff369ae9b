import { describe, expect, it } from 'vitest';
import { asShown, solve, withoutRounding } from './solving.ts';

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

describe('An attacker who solves all pictures of a group together', () => {
  it('learns no number of people that has to stay out of sight', { timeout: 120_000 }, () => {
    const { pictures, small, determined } = solve(seeds, asShown);
    console.log(
      `${seeds.length} histories, ${pictures} pictures, ${small} small cells, ${determined} learned`,
    );
    expect(small).toBeGreaterThan(40);
    expect(determined).toBe(0);
  });

  it('learns many when numbers and their total are shown as they are', { timeout: 120_000 }, () => {
    const { small, determined } = solve(seeds, withoutRounding);
    console.log(`without rounding ${determined} of ${small} small cells learned`);
    expect(determined).toBeGreaterThan(0);
  });
});
