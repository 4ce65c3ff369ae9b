import { describe, expect, it } from 'vitest';
import { todayOf } from '../clock.ts';
import {
  checkInOpen,
  contactDue,
  contactsByPerson,
  endOf,
  monthsLater,
  quietSince,
  stateOf,
  stepsFrom,
  type DoneSoFar,
  type MadeContact,
  type WelcomeStep,
} from './welcome-clock.rules.ts';
import type { CheckInStep } from './welcome.table.ts';

const half = { announcedOn: '2026-11-02', isLonger: false };
const stepsOf = (keyOn: string, more: Partial<typeof half> = {}) => stepsFrom(keyOn, { ...half, ...more });
const at = (keyOn: string, step: WelcomeStep, more: Partial<typeof half> = {}) =>
  stepsOf(keyOn, more).find((one) => one.step === step)!;
const did = (more: Partial<DoneSoFar> = {}): DoneSoFar => ({
  announcedOn: '2026-11-02',
  contacts: [],
  checkedIn: new Set(),
  ...more,
});
const called = (on: string): MadeContact => ({ how: 'phone', on });
const said = (...steps: CheckInStep[]) => new Set(steps);

describe('So many months after the keys', () => {
  it.each([
    ['2026-11-16', 1, '2026-12-16'],
    ['the last day of a long month', 1, '2026-09-30', '2026-08-31'],
    ['counted from the keys and not from the step before', 2, '2026-10-31', '2026-08-31'],
    ['over the end of a year', 3, '2027-02-28', '2026-11-30'],
    ['into a leap day', 3, '2028-02-29', '2027-11-29'],
    ['beside a leap day', 3, '2028-02-29', '2027-11-30'],
    ['from a leap day', 12, '2029-02-28', '2028-02-29'],
    ['from a leap day within a year', 6, '2028-08-29', '2028-02-29'],
    ['December to June', 6, '2027-06-15', '2026-12-15'],
    ['over summer time', 1, '2027-04-28', '2027-03-28'],
    ['over winter time', 1, '2026-11-25', '2026-10-25'],
  ])('is, %s, %i later %s', (from, count, expected, day = from) => {
    expect(monthsLater(day, count)).toBe(expected);
  });

  it('is half a year over, or a year for who wants more', () => {
    expect(endOf('2026-08-31', false)).toBe('2027-02-28');
    expect(endOf('2026-08-31', true)).toBe('2027-08-31');
  });
});

describe('The steps', () => {
  it('stand on their days, the later ones only for who wants more', () => {
    expect(stepsOf('2026-11-16').map(({ step, on }) => [step, on])).toEqual([
      ['before', '2026-11-13'],
      ['day-0', '2026-11-16'],
      ['week-1', '2026-11-23'],
      ['month-1', '2026-12-16'],
      ['month-2', '2027-01-16'],
      ['month-3', '2027-02-16'],
      ['month-6', '2027-05-16'],
    ]);
    expect(stepsOf('2026-11-16', { isLonger: true }).slice(-2)).toMatchObject([
      { step: 'month-9', on: '2027-08-16' },
      { step: 'month-12', on: '2027-11-16' },
    ]);
  });

  it.each([
    ['a Monday', '2026-11-16', '2026-11-13', '2026-11-16'],
    ['a Saturday', '2026-11-14', '2026-11-13', '2026-11-16'],
    ['New Year', '2027-01-01', '2026-12-31', '2027-01-04'],
    ['the Monday after Easter', '2027-03-29', '2027-03-26', '2027-03-30'],
  ])('with keys on %s are ready and at the door on working days', (_when, keyOn, before, door) => {
    expect([at(keyOn, 'before').by, at(keyOn, 'day-0').by]).toEqual([before, door]);
  });

  it('are the same whatever the clock shows on the night of summer time', () => {
    const organisation = { timezone: 'Europe/Amsterdam' };
    const day = (moment: string) => todayOf({ organisation, clock: { now: () => new Date(moment) } });
    expect(day('2027-03-27T22:59:59Z')).toBe('2027-03-27');
    expect(day('2027-03-27T23:00:00Z')).toBe('2027-03-28');
    expect(day('2027-03-28T21:59:59Z')).toBe('2027-03-28');
    expect(day('2027-03-28T22:00:00Z')).toBe('2027-03-29');
    expect(at('2027-03-21', 'week-1').on).toBe('2027-03-28');
    expect(at('2027-03-28', 'week-1').on).toBe('2027-04-04');
    expect(at('2026-10-25', 'week-1').on).toBe('2026-11-01');
  });
});

describe('A step', () => {
  const door: MadeContact = { how: 'door', on: '2026-11-16' };
  it.each([
    ['before its day', 'day-0', [], '2026-11-15', 'later'],
    ['on its day', 'day-0', [], '2026-11-16', 'now'],
    ['after its day, with nobody at the door', 'day-0', [], '2026-11-17', 'missed'],
    ['with somebody at the door', 'day-0', [door], '2026-11-17', 'done'],
    [
      'with a call where somebody had to stand at the door',
      'day-0',
      [called('2026-11-16')],
      '2026-11-17',
      'missed',
    ],
    [
      'with a mail, which is no contact',
      'week-1',
      [{ how: 'mail', on: '2026-11-23' }],
      '2026-11-26',
      'missed',
    ],
    ['with a call two working days later', 'week-1', [called('2026-11-25')], '2026-11-26', 'done'],
    ['with a call that was too late', 'week-1', [called('2026-11-26')], '2026-11-26', 'missed'],
    ['with a call days before it', 'month-1', [called('2026-12-09')], '2026-12-16', 'done'],
    ['with a call long before it', 'month-1', [called('2026-12-08')], '2026-12-16', 'now'],
    ['of a question that nobody answered', 'month-2', [], '2027-02-01', 'over'],
  ] as const)('%s: %s', (_what, step, contacts, today, state) => {
    expect(stateOf(at('2026-11-16', step), did({ contacts }), today)).toBe(state);
  });

  it('is done where a newcomer said how it goes, and nobody had to call', () => {
    expect(stateOf(at('2026-11-16', 'month-2'), did({ checkedIn: said('month-2') }), '2027-02-01')).toBe(
      'done',
    );
  });

  it('was missed by nobody where the newcomer was announced after it', () => {
    const late = did({ announcedOn: '2026-12-01' });
    expect(stateOf(at('2026-11-16', 'week-1'), late, '2026-12-02')).toBe('over');
    expect(stateOf(at('2026-11-16', 'week-1'), did(), '2026-12-02')).toBe('missed');
  });

  it('of contact: three by a person are counted, and none by mail', () => {
    expect(contactsByPerson([door, called('2026-11-20'), { how: 'mail', on: '2026-11-21' }])).toBe(2);
  });
});

describe('Contact is due', () => {
  const due = (contacts: MadeContact[], today: string, announcedOn = '2026-11-02') =>
    contactDue(stepsOf('2026-11-16'), { announcedOn, contacts }, today)?.step;
  const door: MadeContact = { how: 'door', on: '2026-11-16' };

  it.each([
    ['before the keys', [], '2026-11-15', undefined],
    ['on the day of the keys', [], '2026-11-16', 'day-0'],
    ['after somebody stood at the door', [door], '2026-11-20', undefined],
    ['a week later', [door], '2026-11-23', 'week-1'],
    ['still, when it was missed', [door], '2026-12-10', 'week-1'],
    ['not when somebody called too late', [door, called('2026-12-01')], '2026-12-10', undefined],
    ['at the next step again', [door, called('2026-12-01')], '2026-12-16', 'month-1'],
    ['in month 2 not, since it only asks', [door, called('2026-12-16')], '2027-01-20', undefined],
  ])('%s', (_when, contacts, today, step) => {
    expect(due(contacts as MadeContact[], today)).toBe(step);
  });

  it('not for what was over before the newcomer was announced', () => {
    expect(due([], '2026-12-02', '2026-12-01')).toBeUndefined();
    expect(due([], '2026-12-16', '2026-12-01')).toBe('month-1');
  });
});

describe('How it goes', () => {
  const steps = stepsOf('2026-11-16');
  it.each([
    ['not before the first week is over', [], '2026-11-22', null],
    ['from its day on', [], '2026-11-23', 'week-1'],
    ['for two weeks', [], '2026-12-07', 'week-1'],
    ['not after that', [], '2026-12-08', null],
    ['not a second time', ['week-1'], '2026-11-24', null],
    ['at the next step again', ['week-1'], '2026-12-16', 'month-1'],
  ])('is asked %s', (_when, answered, today, step) => {
    expect(checkInOpen(steps, said(...(answered as CheckInStep[])), today)).toBe(step);
  });

  it.each([
    ['after two questions without an answer', did(), '2026-12-31', '2026-12-31'],
    ['not after one', did(), '2026-12-30', null],
    ['not where one of both was answered', did({ checkedIn: said('month-1') }), '2027-01-10', null],
    [
      'not where somebody spoke with them lately',
      did({ contacts: [called('2026-12-20')] }),
      '2027-01-10',
      null,
    ],
    ['again a month after that', did({ contacts: [called('2026-12-20')] }), '2027-01-20', '2026-12-31'],
  ])('somebody is quiet %s', (_when, done, today, since) => {
    expect(quietSince(steps, done, today)).toBe(since);
  });
});
