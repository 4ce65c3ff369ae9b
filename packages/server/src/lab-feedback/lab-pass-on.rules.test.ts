import { describe, expect, it } from 'vitest';
import { checkMailsAgain, checkPassesOn, committeesNear } from './lab-pass-on.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const mail = (days: number, isSent = true) => ({ at: daysAgo(days), isSent });

describe('A second mail about the same lab to the same committee', () => {
  it('waits a week, also for one that was asked for and not sent', () => {
    for (const isSent of [true, false]) {
      expect(() => checkMailsAgain([mail(6, isSent)], now)).toThrow('MAILED_LATELY');
      expect(() => checkMailsAgain([mail(7, isSent)], now)).not.toThrow();
    }
  });

  it('is the last one', () => {
    expect(() => checkMailsAgain([mail(30), mail(14)], now)).toThrow('REMINDED_ALREADY');
    expect(() => checkMailsAgain([mail(30), mail(14, false)], now)).not.toThrow();
    expect(() => checkMailsAgain([], now)).not.toThrow();
  });
});

describe('What an association was asked', () => {
  const open = { isOpen: true, closesOn: '2026-11-30' };
  const asked = { passedOnAt: null, writtenOn: '2026-11-23' };

  it('is passed on once', () => {
    expect(() => checkPassesOn({ ...asked, passedOnAt: now }, open)).toThrow('PASSED_ON_ALREADY');
    expect(() => checkPassesOn(asked, open)).not.toThrow();
  });

  it('is not passed on after the lab closed that it invites to, but is where it tells what was heard', () => {
    expect(() => checkPassesOn(asked, { isOpen: false, closesOn: '2026-11-25' })).toThrow('LAB_CLOSED');
    expect(() => checkPassesOn(asked, { isOpen: false, closesOn: '2026-11-20' })).not.toThrow();
  });
});

describe('The committees of an association', () => {
  const committees = [
    { id: 'linde', buildingId: 'linde', neighbourhoodId: 'molenveld' },
    { id: 'molenveld', buildingId: null, neighbourhoodId: 'molenveld' },
    { id: 'elders', buildingId: 'kade', neighbourhoodId: 'haven' },
    { id: 'allen', buildingId: null, neighbourhoodId: null },
  ];
  it.each([
    ['a building', { buildingId: 'linde', neighbourhoodId: 'molenveld' }, ['linde']],
    ['a neighbourhood', { buildingId: null, neighbourhoodId: 'molenveld' }, ['linde', 'molenveld']],
    ['everybody', { buildingId: null, neighbourhoodId: null }, ['linde', 'molenveld', 'elders', 'allen']],
  ])('are, for one of %s, those there', (_, place, near) => {
    expect(committeesNear({ id: 'belang', ...place }, committees)).toEqual(near);
  });
});
