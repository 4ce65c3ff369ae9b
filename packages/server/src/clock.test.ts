import { describe, expect, it } from 'vitest';
import { momentIn } from './clock.ts';

describe('The hour on Dutch clocks', () => {
  it.each([
    ['2026-11-30', '17:30', '2026-11-30T16:30:00.000Z'],
    ['2026-07-01', '17:30', '2026-07-01T15:30:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('of %s %s is %s', (day, time, moment) => {
    expect(momentIn('Europe/Amsterdam', day, time).toISOString()).toBe(moment);
  });
});
