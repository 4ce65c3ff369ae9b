import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import {
  answerByOf,
  canJudge,
  checkAnswering,
  checkWithdrawing,
  countAtWork,
  inGroups,
  inTimeOfTen,
  isLate,
  middleOf,
  numberOf,
  readDays,
  remindersOn,
  stateOf,
  usualSettings,
  type Told,
} from './signal.rules.ts';

const told = (more: Partial<Told> = {}): Told => ({
  senderId: 'ina',
  ownerId: null,
  answeredOn: null,
  answerBy: '2026-12-04',
  verdict: null,
  lastAnswerOn: null,
  ...more,
});
const code = (act: () => unknown) => {
  try {
    act();
  } catch (fault) {
    return fault instanceof Refused ? fault.code : fault;
  }
  return 'fine';
};

describe('What somebody told', () => {
  it.each([
    ['waiting', {}],
    ['taken', { ownerId: 'sam' }],
    ['answered', { ownerId: 'sam', answeredOn: '2026-11-30' }],
    ['judged', { answeredOn: '2026-11-30', verdict: 'helped' }],
  ] as const)('is %s', (state, more) => expect(stateOf(told(more))).toBe(state));

  it('is late the day after its day, as long as nobody answered', () => {
    expect(isLate(told(), '2026-12-04')).toBe(false);
    expect(isLate(told(), '2026-12-05')).toBe(true);
    expect(isLate(told({ answeredOn: '2026-12-09' }), '2026-12-10')).toBe(false);
  });

  it('is answered within the working days that the organisation promised; a tip may take longer', () => {
    expect(answerByOf('complaint', '2026-11-27', usualSettings)).toBe('2026-12-04');
    expect(answerByOf('tip', '2026-11-27', usualSettings)).toBe('2026-12-11');
    expect(answerByOf('broken', '2026-12-23', { ...usualSettings, daysComplaint: 2 })).toBe('2026-12-28');
  });

  it('is judged for two weeks after the last answer, and taken back only before one', () => {
    const answered = told({ answeredOn: '2026-11-30', lastAnswerOn: '2026-11-30' });
    expect(canJudge(answered, '2026-12-14')).toBe(true);
    expect(canJudge(answered, '2026-12-15')).toBe(false);
    expect(canJudge(told(), '2026-11-30')).toBe(false);
    expect(code(() => checkWithdrawing(told()))).toBe('fine');
    expect(code(() => checkWithdrawing(answered))).toBe('ALREADY_ANSWERED');
  });

  it('gets another answer only where the first did not help', () => {
    expect(code(() => checkAnswering(told()))).toBe('fine');
    const answered = told({ answeredOn: '2026-11-30' });
    expect(code(() => checkAnswering(answered))).toBe('ALREADY_ANSWERED');
    expect(code(() => checkAnswering({ ...answered, verdict: 'not-helped' }))).toBe('fine');
    expect(code(() => checkAnswering({ ...answered, verdict: 'helped' }))).toBe('ALREADY_ANSWERED');
  });

  it('has a number of six figures that can be read aloud', () => {
    expect(numberOf(0)).toBe('100000');
    expect(numberOf(899_999)).toBe('999999');
    expect(inGroups('482913')).toBe('482\u00a0913');
  });
});

describe('Colleagues are reminded', () => {
  // The 4th of December is a Friday.
  it.each([
    ['2026-12-02', []],
    ['2026-12-03', ['before']],
    ['2026-12-04', ['today']],
    ['2026-12-05', []],
    ['2026-12-07', ['late-1']],
    ['2026-12-08', ['late-2', 'escalated']],
    ['2026-12-11', ['late-5', 'escalated']],
    ['2026-12-14', ['escalated']],
  ])('on %s: %j', (today, steps) => expect(remindersOn('2026-12-04', today)).toEqual(steps));
});

describe('Numbers', () => {
  it('of those who lead are rounded, and not told where they are small', () => {
    expect(countAtWork(0)).toEqual({ count: 0, few: false });
    expect(countAtWork(1)).toEqual({ count: null, few: true });
    expect(countAtWork(4)).toEqual({ count: null, few: true });
    expect(countAtWork(5)).toEqual({ count: 5, few: false });
    expect(countAtWork(22)).toEqual({ count: 20, few: false });
  });

  it('of everybody are put together out of what is shown', () => {
    expect(inTimeOfTen([{ 'in-time': 20, late: 5 }])).toBe(8);
    expect(inTimeOfTen([{ 'in-time': 20, late: null }])).toBe(9);
    expect(
      inTimeOfTen([
        { 'in-time': 20, late: 5 },
        { 'in-time': 15, late: 10 },
      ]),
    ).toBe(7);
  });

  it('have a middle one', () => {
    expect(middleOf([])).toBeNull();
    expect(middleOf([9, 1, 4])).toBe(4);
    expect(middleOf([1, 2, 3, 9])).toBe(2);
  });
});

describe('What is typed', () => {
  it('is a number of working days from 1 to 20', () => {
    expect(readDays(1)).toBe(1);
    expect(readDays(20)).toBe(20);
    for (const days of [0, 21, 2.5, Number.NaN])
      expect(code(() => readDays(days))).toBe('CHOICE_NOT_OFFERED');
  });
});
