import { describe, expect, it } from 'vitest';
import { secondsUntilMorning } from './quiet-hours.rules.ts';

const hour = 3600;
const until = (moment: string) => secondsUntilMorning('Europe/Amsterdam', new Date(moment));

describe('From nine in the evening to eight in the morning', () => {
  it.each([
    ['2026-11-23T21:00:00+01:00', 11 * hour, 'at nine'],
    ['2026-11-23T23:30:00+01:00', 8.5 * hour, 'late in the evening'],
    ['2026-11-24T00:00:00+01:00', 8 * hour, 'at midnight'],
    ['2026-11-24T07:59:59+01:00', 1, 'a second before eight'],
    ['2026-03-28T22:00:00+01:00', 9 * hour, 'in the night in which the clock goes forward'],
    ['2026-10-24T22:00:00+02:00', 11 * hour, 'in the night in which it goes back'],
  ])('nothing is sent at %s, but %i seconds later: %s', (moment, seconds) => {
    expect(until(moment)).toBe(seconds);
  });

  it.each(['2026-11-23T08:00:00+01:00', '2026-11-23T20:59:59+01:00', '2026-07-01T12:00:00+02:00'])(
    'by day, at %s, everything is',
    (moment) => expect(until(moment)).toBe(0),
  );
});
