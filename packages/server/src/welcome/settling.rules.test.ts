import { describe, expect, it } from 'vitest';
import { heardByNeighbours, heardOf, lastContactOfBuddy, taskSteps } from './settling.rules.ts';
import { contactDue, isContacted, quietSince, stepsFrom } from './welcome-clock.rules.ts';

const ania = {
  keyOn: '2026-11-16',
  agreedOn: '2026-11-10',
  endedOn: null,
  neighboursHear: 'first-name',
  accountName: 'Ania',
} as const;

describe('What neighbours hear of a newcomer', () => {
  it.each([
    ['the first name, where that was chosen', {}, { firstName: 'Ania' }],
    ['that somebody comes, where that was chosen', { neighboursHear: 'coming' }, { firstName: null }],
    ['nothing, where that was chosen', { neighboursHear: 'nothing' }, undefined],
    ['nothing before a yes', { agreedOn: null }, undefined],
    ['nothing after the end', { endedOn: '2026-12-01' }, undefined],
  ] as const)('%s', (_, more, heard) => {
    expect(heardOf({ ...ania, ...more })).toEqual(heard);
  });

  it('is over a month after the keys', () => {
    expect(heardByNeighbours(ania, '2026-11-10')).toEqual({ firstName: 'Ania' });
    expect(heardByNeighbours(ania, '2026-12-16')).toEqual({ firstName: 'Ania' });
    expect(heardByNeighbours(ania, '2026-12-17')).toBeUndefined();
  });
});

describe('Who helps a newcomer', () => {
  const steps = stepsFrom('2026-11-16', { announcedOn: '2026-11-02', isLonger: false });

  it.each([
    ['2026-11-02', 'before'],
    ['2026-11-16', 'day-0'],
    ['2026-11-17', 'week-1'],
    ['2026-12-10', 'month-1'],
    ['2027-05-20', 'month-6'],
  ])('sees on %s that it is time for %s, and no more of it', (today, step) => {
    const seen = taskSteps(steps, today);
    expect(seen.filter(({ isNow }) => isNow).map((one) => one.step)).toEqual([step]);
    expect(Object.keys(seen[0]!)).toEqual(['step', 'on', 'isNow']);
  });

  it('counts as a person, and does not call in the place of the organisation', () => {
    const contact = { how: 'met', on: '2026-11-23', madeBy: 'buddy' } as const;
    const week = steps.find(({ step }) => step === 'week-1')!;
    expect(isContacted(week, [contact])).toBe(false);
    expect(isContacted(week, [{ ...contact, madeBy: 'organisation' }])).toBe(true);
    const done = { announcedOn: '2026-11-02', checkedIn: new Set<never>() };
    expect(contactDue(steps, { ...done, contacts: [contact] }, '2026-11-24')?.step).toBe('week-1');
    // Silence is broken by anybody.
    const late = { ...contact, on: '2027-01-20' };
    expect(quietSince(steps, { ...done, contacts: [] }, '2027-02-02')).not.toBeNull();
    expect(quietSince(steps, { ...done, contacts: [late] }, '2027-02-02')).toBeNull();
  });

  it('sees the last day they noted themselves', () => {
    expect(lastContactOfBuddy([])).toBeNull();
    const made = (madeBy: 'buddy' | 'organisation', on: string) => ({ madeBy, on });
    expect(
      lastContactOfBuddy([
        made('buddy', '2026-11-20'),
        made('buddy', '2026-11-22'),
        made('organisation', '2026-11-25'),
      ]),
    ).toBe('2026-11-22');
  });
});
