import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import { checkAway, doneBy, inOrder, isTodayKind, type TodayKind } from './today.rules.ts';

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

describe('Somebody who is away', () => {
  const code = (until: string) => {
    try {
      checkAway(until, '2026-11-23');
    } catch (fault) {
      return fault instanceof Refused ? fault.code : fault;
    }
    return 'fine';
  };
  it.each([
    ['2026-11-23', 'fine'],
    ['2027-11-24', 'fine'],
    ['2026-11-22', 'DATE_PASSED'],
    ['2027-11-25', 'DATE_TOO_FAR'],
    ['morgen', 'DATE_NEEDED'],
  ])('until %s: %s', (until, said) => expect(code(until)).toBe(said));
});
