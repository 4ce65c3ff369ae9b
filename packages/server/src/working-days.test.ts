import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDaysBetween, workingDaysEarlier, workingDaysLater } from './working-days.ts';

describe('A day on which somebody works', () => {
  it.each([
    ['2026-11-23', 'a Monday'],
    ['2026-05-05', 'Liberation Day, on which most people work'],
    ['2027-04-26', 'the day before the King’s birthday'],
    ['2026-04-03', 'Good Friday'],
  ])('%s: %s', (day) => expect(isWorkingDay(day)).toBe(true));

  it.each([
    ['2026-11-28', 'a Saturday'],
    ['2026-11-29', 'a Sunday'],
    ['2027-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2025-04-21', 'Easter Monday a year earlier'],
    ['2038-04-26', 'Easter Monday at its latest'],
    ['2027-04-27', 'the King’s birthday'],
    ['2031-04-26', 'the King’s birthday, where it falls on a Sunday'],
    ['2026-12-25', 'Christmas'],
  ])('not %s: %s', (day) => expect(isWorkingDay(day)).toBe(false));
});

describe('Working days', () => {
  it.each([
    ['2026-11-27', 5, '2026-12-04', 'a week after a Friday'],
    ['2026-12-23', 3, '2026-12-29', 'over Christmas and a weekend'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday on'],
  ])('after %s the next %i end on %s: %s', (day, count, later) => {
    expect(workingDaysLater(day, count)).toBe(later);
    expect(workingDaysBetween(day, later)).toBe(count);
  });

  it.each([
    ['2026-12-04', 5, '2026-11-27', 'a week before a Friday'],
    ['2026-12-29', 3, '2026-12-23', 'over Christmas and a weekend'],
    ['2026-11-29', 1, '2026-11-27', 'from a Sunday back'],
  ])('before %s the last %i begin on %s: %s', (day, count, earlier) => {
    expect(workingDaysEarlier(day, count)).toBe(earlier);
  });

  it('are none between a day and itself, or one before', () => {
    expect(workingDaysBetween('2026-11-27', '2026-11-27')).toBe(0);
    expect(workingDaysBetween('2026-11-27', '2026-11-26')).toBe(0);
  });
});
