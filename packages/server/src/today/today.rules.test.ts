import { describe, expect, it } from 'vitest';
import { doneBy, inOrder, isTodayKind, isWorkingDay, type TodayKind } from './today.rules.ts';

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

describe('What waits for somebody', () => {
  it.each<[TodayKind, string, string, string]>([
    ['held', '2026-11-23', '2026-11-24', 'the next day'],
    ['reported', '2026-11-27', '2026-11-30', 'after the weekend'],
    ['held', '2026-12-24', '2026-12-28', 'after Christmas'],
    ['question', '2026-11-26', '2026-11-30', 'two working days later'],
    ['objected', '2026-11-23', '2026-11-30', 'a week later'],
  ])('%s since %s is in time until %s: %s', (kind, since, by) => {
    expect(doneBy(kind, since)).toBe(by);
  });

  it('stands in the order in which it has to be done', () => {
    const row = (by: string, hour: number) => ({ by, since: new Date(Date.UTC(2026, 10, 23, hour)) });
    const [first, second, third] = [row('2026-11-24', 8), row('2026-11-24', 9), row('2026-11-25', 7)];
    expect(inOrder([third!, second!, first!])).toEqual([first, second, third]);
  });

  it('is of a kind that is known', () => {
    expect([isTodayKind('held'), isTodayKind('toString')]).toEqual([true, false]);
  });
});
