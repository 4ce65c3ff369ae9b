import { describe, expect, it } from 'vitest';
import { isDone, readOpeningDay, refuseToOpen, type CheckState } from './board-ready.rules.ts';

const all: CheckState[] = [
  { item: 'active-residents', there: 3, ticked: false },
  { item: 'posts', there: 0, ticked: true },
  { item: 'information', there: null, ticked: true },
  { item: 'phone', there: null, ticked: true },
  { item: 'stand-in', there: null, ticked: true },
];
const today = '2026-11-26';

describe('What has to be there before a board opens', () => {
  it.each([
    ['three active residents, counted', { item: 'active-residents', there: 3, ticked: false }, true],
    ['two, counted', { item: 'active-residents', there: 2, ticked: false }, false],
    ['two, and somebody knows a third', { item: 'active-residents', there: 2, ticked: true }, true],
    ['five posts', { item: 'posts', there: 5, ticked: false }, true],
    ['four posts', { item: 'posts', there: 4, ticked: false }, false],
    ['a phone that nobody ticked', { item: 'phone', there: null, ticked: false }, false],
    ['a phone that somebody called', { item: 'phone', there: null, ticked: true }, true],
  ] as const)('%s', (_what, check, done) => expect(isDone(check)).toBe(done));

  it('is everything: with one thing missing it stays closed, and with that it opens', () => {
    expect(() => refuseToOpen({ open: false, checks: all })).not.toThrow();
    for (const missing of all) {
      const checks = all.filter((check) => check !== missing);
      expect(() => refuseToOpen({ open: false, checks })).toThrow('BOARD_NOT_READY');
    }
    expect(() => refuseToOpen({ open: true, checks: all })).toThrow('CHANGED_MEANWHILE');
  });
});

describe('The day a board will open on', () => {
  it.each(['2026-11-27', '2027-05-25', null])('can be %s', (day) =>
    expect(readOpeningDay(day, false, today)).toBe(day),
  );

  it.each([
    ['2026-11-26', false, 'DATE_PASSED'],
    ['2027-05-26', false, 'DATE_TOO_FAR'],
    ['morgen', false, 'INPUT_NOT_READABLE'],
    ['2026-11-27', true, 'CHANGED_MEANWHILE'],
  ] as const)('is not %s where open is %s', (day, open, code) =>
    expect(() => readOpeningDay(day, open, today)).toThrow(code),
  );
});
