import { describe, expect, it } from 'vitest';
import { words } from './nl.ts';

describe('How many promises will not be kept', () => {
  it.each([
    [1, '1 gaat niet door.'],
    [2, '2 gaan niet door.'],
  ])('is said as people say it: %d', (dropped, said) => {
    expect(words.record({ total: 4, inTime: 0, late: 0, busy: 0, dropped })).toContain(said);
  });
});
