import { dayLater } from '../clock.ts';
import { describe, expect, it } from 'vitest';
import { readDay } from '../sheet.rules.ts';
import { daysBetween, endsUnanswered, nextStep, readMovingDay } from './residency.rules.ts';

describe('A day in a file', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['1-12-2026', '2026-12-01'],
    ['01/12/2026', '2026-12-01'],
    ['2028-02-29', '2028-02-29'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it.each([
    '2026-02-29',
    '2026-02-30',
    '31-4-2026',
    '2026-13-01',
    '1-12-26',
    'morgen',
    '45992',
    '2026-12-1',
    '',
  ])('%j is none', (typed) => expect(readDay(typed)).toBeNull());
});

describe('Days', () => {
  it.each([
    ['over summer time', '2027-03-27', 2, '2027-03-29'],
    ['over winter time', '2026-10-24', 2, '2026-10-26'],
    ['over a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over the end of one', '2028-02-29', 366, '2029-03-01'],
  ])('are counted %s', (_what, from, days, to) => {
    expect(dayLater(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('The day somebody moves', () => {
  it.each([
    ['tomorrow', '2026-11-24'],
    ['in two years', '2028-11-22'],
  ])('is %s', (_when, day) => expect(readMovingDay(day, '2026-11-23')).toBe(day));

  it.each([
    ['today, which could not be taken back', '2026-11-23', 'DATE_PASSED'],
    ['yesterday', '2026-11-22', 'DATE_PASSED'],
    ['in ten years', '2036-11-23', 'DATE_TOO_FAR'],
    ['no day', 'ooit', 'DATE_NEEDED'],
  ])('is not %s', (_when, day, code) => expect(() => readMovingDay(day, '2026-11-23')).toThrow(code));
});

describe('Once a year somebody is asked whether they live here still', () => {
  const quiet = { knownOn: '2025-11-23', endsOn: null, askedOn: null, remindedOn: null, deskToldOn: null };
  const asked = { ...quiet, askedOn: '2026-11-23' };

  it.each([
    ['not a day too soon', { ...quiet, knownOn: '2025-11-24' }, true, '2026-11-23', 'wait'],
    ['after a year', quiet, true, '2026-11-23', 'ask'],
    ['a leap year too', { ...quiet, knownOn: '2028-02-29' }, true, '2029-02-28', 'ask'],
    ['not who is moving already', { ...quiet, endsOn: '2026-12-01' }, true, '2026-11-23', 'wait'],
    ['and not again at once', asked, true, '2026-12-06', 'wait'],
    ['again after two weeks', asked, true, '2026-12-07', 'remind'],
    ['once', { ...asked, remindedOn: '2026-12-07' }, true, '2026-12-08', 'wait'],
    ['until the day that was said', { ...asked, remindedOn: '2026-12-07' }, true, '2027-01-03', 'wait'],
    ['and then no more', { ...asked, remindedOn: '2026-12-07' }, true, '2027-01-04', 'end'],
    ['later where the reminder was late', { ...asked, remindedOn: '2026-12-30' }, true, '2027-01-04', 'wait'],
    ['never without a reminder', asked, true, '2028-01-01', 'remind'],
    ['at the desk where no mail comes', asked, false, '2026-12-07', 'tell-desk'],
    ['never before the desk was told', asked, false, '2029-01-01', 'tell-desk'],
    ['and not before it had its time', { ...asked, deskToldOn: '2026-12-20' }, false, '2027-01-16', 'wait'],
    ['but after it', { ...asked, deskToldOn: '2026-12-20' }, false, '2027-01-17', 'end'],
  ] as const)('%s', (_how, residency, reached, today, step) => {
    expect(nextStep(residency, reached, today)).toBe(step);
  });

  it('and the day that is said is the day that it is', () => {
    expect(endsUnanswered({ askedOn: '2026-11-23', remindedOn: null, deskToldOn: null })).toBe('2027-01-04');
  });
});
