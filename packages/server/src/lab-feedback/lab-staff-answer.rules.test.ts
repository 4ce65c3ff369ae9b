import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import { nears, readAnswerDay, readJob } from './lab-staff-answer.rules.ts';

const today = '2026-11-23';

describe('An answer that is promised for a day', () => {
  it.each(['2026-11-23', '2026-12-12', '2027-02-23'])('can be promised for %s', (day) => {
    expect(readAnswerDay(day, today)).toBe(day);
  });

  it.each([
    ['2026-11-22', 'DATE_PASSED'],
    ['2027-02-24', 'DATE_TOO_FAR'],
    ['2026-11-31', 'DATE_NEEDED'],
    ['binnenkort', 'DATE_NEEDED'],
  ])('cannot be promised for %s: %s', (day, code) => {
    expect(() => readAnswerDay(day, today)).toThrow(new Refused(code as 'DATE_PASSED'));
  });

  it.each([
    [null, true, 'no day was promised yet'],
    ['2026-11-20', true, 'it is late'],
    ['2026-11-28', true, 'it is five days away'],
    ['2026-11-29', false, 'it is further away'],
  ])('with %s is work today: %s, since %s', (day, works, _why) => {
    expect(nears(day, today)).toBe(works);
  });
});

describe('The job of a colleague', () => {
  it('is one line in words', () => {
    expect(readJob('  Woon\nconsulent ')).toBe('Woon consulent');
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['a'.repeat(61), 'TEXT_TOO_LONG'],
    ['🏠', 'TEXT_NOT_READABLE'],
  ])('is not %j: %s', (typed, code) => {
    expect(() => readJob(typed)).toThrow(new Refused(code as 'TEXT_EMPTY'));
  });
});
