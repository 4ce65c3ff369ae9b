import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import { readEndOfTerm, runsOn } from './groups.rules.ts';

const today = '2026-11-23';

describe('A term in a group', () => {
  it('is a year where nobody says otherwise', () => {
    expect(readEndOfTerm(null, today)).toBe('2027-11-23');
  });

  it.each(['2026-11-24', '2028-02-29', '2030-11-23'])('can end on %s', (day) => {
    expect(readEndOfTerm(day, today)).toBe(day);
  });

  it.each([
    ['2026-11-23', 'DATE_PASSED', 'today'],
    ['2020-01-01', 'DATE_PASSED', 'long ago'],
    ['2030-11-24', 'DATE_TOO_FAR', 'more than four years away'],
    ['2027-02-30', 'DATE_NEEDED', 'no day of the calendar'],
    ['volgend jaar', 'DATE_NEEDED', 'no day at all'],
  ])('cannot end on %s: %s, %s', (day, code) => {
    expect(() => readEndOfTerm(day, today)).toThrow(new Refused(code as 'DATE_PASSED'));
  });

  it.each([
    ['2026-11-23', null, true],
    ['2026-11-23', '2026-11-24', true],
    ['2025-11-23', '2026-11-23', false],
    ['2026-11-24', null, false],
  ])('from %s until %s runs today: %s', (startsOn, endsOn, runs) => {
    expect(runsOn({ startsOn, endsOn }, today)).toBe(runs);
  });
});
