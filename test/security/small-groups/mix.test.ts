import { describe, expect, it } from 'vitest';
import { asShown, solveMix } from './mix.solving.ts';

const seeds = Array.from({ length: 6 }, (_, index) => index + 1);

describe('An attacker who solves all pictures of a neighbourhood and its places together', () => {
  it('learns no number of people that has to stay out of sight', { timeout: 240_000 }, () => {
    const { pictures, small, determined } = solveMix(seeds, asShown);
    console.log(
      `${seeds.length} neighbourhoods, ${pictures} pictures, ${small} small cells, ${determined} learned`,
    );
    expect(small).toBeGreaterThan(40);
    expect(determined).toBe(0);
  });

  it('learns many without rounding, and some where a picture waits for nobody', { timeout: 240_000 }, () => {
    const exact = solveMix(seeds, { ...asShown, rounds: false });
    const daily = solveMix(seeds, { ...asShown, waits: false });
    console.log(
      `without rounding ${exact.determined} of ${exact.small}, daily ${daily.determined} of ${daily.small}`,
    );
    expect(exact.determined).toBeGreaterThan(0);
    expect(daily.determined).toBeGreaterThan(0);
  });
});
