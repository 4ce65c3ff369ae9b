import { describe, expect, it } from 'vitest';
import { waitsFor, welcomeWaits } from './aftercare.rules.ts';
import { announcedOf, isNewcomer, type Adult } from './newcomer.rules.ts';

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

describe('Of a household that gets keys', () => {
  const keys = { keyOn: '2026-11-16', firstName: 'Zoë' };
  const adult = (residentId: string, more: Partial<Adult> = {}): Adult => ({
    residentId,
    firstName: null,
    startsOn: keys.keyOn,
    endsOn: null,
    confirmedAt: new Date('2026-11-17T09:00:00Z'),
    byWelcomeLetter: false,
    ...more,
  });
  const early = new Date('2026-11-16T09:00:00Z');
  const letter = { byWelcomeLetter: true };
  const other = adult('other', { firstName: 'Bart', confirmedAt: early });

  it.each<[string, Adult[], boolean, string | null]>([
    ['whoever lives there alone was announced', [other], false, 'other'],
    ['nobody alone was, as long as the letter is under way', [other], true, null],
    [
      'who bears the name was, letter or not',
      [other, adult('newcomer', { firstName: 'zoe' })],
      true,
      'newcomer',
    ],
    [
      'who came by the letter was, whoever came before',
      [other, adult('newcomer', letter)],
      false,
      'newcomer',
    ],
    [
      'who came by the letter was, and not who bears the name',
      [adult('other', { firstName: 'Zoë' }), adult('newcomer', letter)],
      false,
      'newcomer',
    ],
    [
      'the first by the letter was, and not the second',
      [adult('other', letter), adult('newcomer', { ...letter, confirmedAt: early })],
      false,
      'newcomer',
    ],
    ['neither of two without the name was', [other, adult('newcomer')], false, null],
    [
      'neither of two with the name was',
      [{ ...other, firstName: 'ZOE' }, adult('b', { firstName: 'Zoë' })],
      false,
      null,
    ],
    [
      'who lived there before counts for nobody',
      [adult('old', { startsOn: '2020-01-01' }), other],
      false,
      'other',
    ],
    [
      'who lived there before was not, whatever the name',
      [adult('old', { startsOn: '2020-01-01', firstName: 'Zoë' })],
      false,
      null,
    ],
  ])('%s', (_, adults, underWay, expected) => {
    expect(announcedOf(keys, adults, underWay)).toBe(expected);
    expect(announcedOf(keys, adults.toReversed(), underWay)).toBe(expected);
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
