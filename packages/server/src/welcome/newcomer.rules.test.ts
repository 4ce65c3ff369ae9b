import { describe, expect, it } from 'vitest';
import { isNewcomer, waitsFor, welcomeWaits } from './aftercare.rules.ts';

describe('A home that was announced is of', () => {
  const keys = { keyOn: '2026-11-16' };
  const lives = { startsOn: '2026-11-16', endsOn: null, byWelcomeLetter: false };

  it.each([
    ['who came with the keys', {}, true],
    ['who came later', { startsOn: '2026-12-01' }, true],
    ['nobody who came the day before', { startsOn: '2026-11-15' }, false],
    [
      'who came the day before, by the welcome letter',
      { startsOn: '2026-11-15', byWelcomeLetter: true },
      true,
    ],
    ['who leaves after the keys', { endsOn: '2026-11-17' }, true],
    ['nobody who leaves with the keys', { endsOn: '2026-11-16', byWelcomeLetter: true }, false],
  ])('%s', (_, more, expected) => {
    expect(isNewcomer(keys, { ...lives, ...more })).toBe(expected);
  });
});

describe('What waits', () => {
  const all = welcomeWaits.map((kind) => ({ kind, since: '2026-11-16', by: '2026-11-18' }));
  const kinds = (reach: 'contact' | 'deputy' | 'team') => waitsFor(reach, all).map(({ kind }) => kind);

  it('is told to who looks after a newcomer, and to the team as a call that says nothing of why', () => {
    expect(kinds('contact')).toEqual(welcomeWaits);
    expect(kinds('deputy')).toEqual(welcomeWaits);
    expect([...new Set(kinds('team'))]).toEqual(['welcome-nobody', 'welcome-visit', 'welcome-call']);
    expect(waitsFor('team', all).every(({ by }) => by === '2026-11-18')).toBe(true);
  });
});
