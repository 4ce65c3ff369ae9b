import { describe, expect, it } from 'vitest';
import type { Refused } from '../errors.ts';
import {
  asksNotice,
  checkMayAct,
  checkReopen,
  daysLate,
  isLate,
  readDue,
  readMove,
  readPromise,
  recordOf,
} from './commitments.rules.ts';
import { readWebLink } from '../web-link.rules.ts';
import type { CommitmentState } from './commitments.table.ts';

const today = '2026-11-23';
const promised = (state: CommitmentState, due: string, endedOn: string | null = null) => ({
  state,
  due,
  endedOn,
  firstDue: due,
});
const code = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Refused).code;
  }
};

describe('The day of a promise', () => {
  it.each([
    ['2026-11-22', 'DATE_PASSED'],
    ['2026-02-30', 'DATE_NEEDED'],
    ['', 'DATE_NEEDED'],
    ['2046-11-23', 'DATE_TOO_FAR'],
  ])('is not %s: %s', (typed, refused) => {
    expect(code(() => readDue(typed, today))).toBe(refused);
    expect(readDue(today, today)).toBe(today);
  });

  it('moves to another day, and never to the past', () => {
    const standing = { due: '2026-12-01' };
    expect(code(() => readMove('2026-11-22', standing, today))).toBe('DATE_PASSED');
    expect(code(() => readMove('2026-12-01', standing, today))).toBe('CHOICE_NOT_OFFERED');
    expect(readMove('2026-12-02', standing, today)).toBe('2026-12-02');
  });
});

describe('Being late', () => {
  it.each<[CommitmentState, string, string | null, boolean, number]>([
    ['planned', '2026-11-22', null, true, 1],
    ['under-way', '2026-11-01', null, true, 22],
    ['under-way', today, null, false, 0],
    ['kept', '2026-11-01', '2026-11-04', false, 3],
    ['kept', '2026-11-04', '2026-11-04', false, 0],
    ['dropped', '2026-11-01', '2026-11-20', false, 0],
  ])('%s, by %s, ended %s: late %s, by %i days', (state, due, endedOn, late, days) => {
    const one = promised(state, due, endedOn);
    expect([isLate(one, today), daysLate(one, today)]).toEqual([late, days]);
  });
});

describe('What somebody may do about a promise', () => {
  const mine = { ...promised('under-way', '2026-12-01'), ownerId: 'sam' };
  const sam = { actsFor: ['sam'], isAdmin: false };
  const noor = { actsFor: ['noor'], isAdmin: false };

  it('is for whose turn it is, and for an admin', () => {
    expect(code(() => checkMayAct(mine, noor))).toBe('NOT_YOUR_TURN');
    expect(code(() => checkMayAct(mine, { ...noor, isAdmin: true }))).toBeNull();
    expect(code(() => checkMayAct(mine, sam))).toBeNull();
  });

  it('ends when it is kept or dropped', () => {
    const kept = { ...promised('kept', '2026-12-01', today), ownerId: 'sam' };
    expect(code(() => checkMayAct(kept, sam))).toBe('COMMITMENT_OVER');
    expect(code(() => checkMayAct(mine, sam))).toBeNull();
  });

  it('begins again within seven days, where that was a mistake', () => {
    const kept = (endedOn: string | null) => ({ ...mine, state: 'kept' as const, endedOn });
    expect(code(() => checkReopen(kept('2026-11-15'), sam, today))).toBe('EDIT_WINDOW_OVER');
    expect(code(() => checkReopen(kept('2026-11-16'), sam, today))).toBeNull();
    expect(code(() => checkReopen(kept('2026-11-16'), noor, today))).toBe('NOT_YOUR_TURN');
    expect(code(() => checkReopen(mine, sam, today))).toBe('EDIT_WINDOW_OVER');
  });
});

describe('Asking whether people notice it', () => {
  it.each<[CommitmentState, string, string | null, boolean]>([
    ['planned', '2026-11-22', null, true],
    ['planned', today, null, false],
    ['kept', '2026-12-01', today, true],
    ['kept', '2025-11-01', '2025-11-24', true],
    ['kept', '2025-11-01', '2025-11-23', false],
    ['dropped', '2026-11-01', '2026-11-02', false],
  ])('%s, by %s, ended %s: %s', (state, due, endedOn, asks) => {
    expect(asksNotice(promised(state, due, endedOn), today)).toBe(asks);
  });
});

describe('The record', () => {
  it('has each promise in one number beside the total', () => {
    const { total, ...numbers } = recordOf(
      [
        promised('kept', '2026-11-04', '2026-11-04'),
        { ...promised('kept', '2026-11-04', '2026-11-04'), firstDue: '2026-10-01' },
        promised('kept', '2026-11-04', '2026-11-05'),
        promised('planned', '2026-11-22'),
        promised('under-way', today),
        promised('dropped', '2026-11-01', '2026-11-02'),
      ],
      today,
    );
    const { keptInTimeMoved, ...beside } = numbers;
    expect(beside).toEqual({ keptInTime: 2, keptLate: 1, lateNow: 1, underWay: 1, dropped: 1 });
    expect(keptInTimeMoved).toBe(1);
    expect(Object.values(beside).reduce((sum, one) => sum + one)).toBe(total);
  });
});

describe('The words of a promise', () => {
  it('are one line of at most 300 letters', () => {
    expect(readPromise('  Wij kijken\nalle lampen na. ', '010 123 45 67')).toBe('Wij kijken alle lampen na.');
    expect(code(() => readPromise('a'.repeat(301), '010 123 45 67'))).toBe('TEXT_TOO_LONG');
    expect(readPromise('a'.repeat(300), '010 123 45 67')).toHaveLength(300);
  });

  it.each([
    'http://wonen.example',
    'javascript:alert(1)',
    'https://ina:pw@wonen.example',
    'https://localhost',
    'wonen',
    'https://192.168.1.1/meter',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost./',
    'https://printer.local/',
  ])('come with no link like %s', (link) => {
    expect(code(() => readWebLink(link))).toBe('LINK_NOT_READABLE');
    expect(readWebLink(' https://wonen.example/lampen ')).toBe('https://wonen.example/lampen');
    expect(readWebLink(' ')).toBeNull();
  });
});
