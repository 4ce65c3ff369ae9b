import { describe, expect, it } from 'vitest';
import { neighbourhoodOf, neighbourhoodToSubtract } from './mix.histories.ts';
import { asShown, solveMix } from './mix.solving.ts';

const neighbourhoods = Array.from({ length: 6 }, (_, index) => neighbourhoodOf(index + 1));

describe('An attacker who solves all pictures of a neighbourhood and its places together', () => {
  it('learns no number of people that has to stay out of sight', { timeout: 240_000 }, () => {
    const { pictures, small, determined } = solveMix(neighbourhoods, asShown);
    console.log(
      `${neighbourhoods.length} neighbourhoods, ${pictures} pictures, ${small} small cells, ${determined} learned`,
    );
    expect(small).toBeGreaterThan(40);
    expect(determined).toBe(0);
  });

  it('learns many without rounding, and some where a picture waits for nobody', { timeout: 240_000 }, () => {
    const exact = solveMix(neighbourhoods, { ...asShown, rounds: false });
    const daily = solveMix(neighbourhoods, { ...asShown, waits: false });
    console.log(
      `without rounding ${exact.determined} of ${exact.small}, daily ${daily.determined} of ${daily.small}`,
    );
    expect(exact.determined).toBeGreaterThan(0);
    expect(daily.determined).toBeGreaterThan(0);
  });

  it('learns one where a neighbourhood is counted beside its places, and not where these are added up', () => {
    const beside = solveMix([neighbourhoodToSubtract()], { ...asShown, countsAround: true });
    const addedUp = solveMix([neighbourhoodToSubtract()], asShown);
    expect(beside).toMatchObject({ small: addedUp.small, determined: 1 });
    expect(addedUp.determined).toBe(0);
  });
});
