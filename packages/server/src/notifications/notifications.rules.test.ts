import { describe, expect, it } from 'vitest';
import { hearsKind, hearsOf, isDue, newsTopics, readChoice, usualChoice } from './notifications.rules.ts';

describe('The day on which somebody hears what is new', () => {
  it('is a Monday for whoever wants it once a week', () => {
    expect(isDue('weekly', '2026-11-23')).toBe(true);
    expect(isDue('weekly', '2026-11-24')).toBe(false);
    expect(isDue('weekly', '2026-11-22')).toBe(false);
  });

  it('is every day or none where that was chosen', () => {
    expect(isDue('daily', '2026-11-25')).toBe(true);
    expect(isDue('never', '2026-11-23')).toBe(false);
  });
});

describe('What somebody chooses', () => {
  const call = { rhythm: 'daily', channel: 'call', phone: '0612345678', hears: newsTopics } as const;

  it('has a number where somebody calls, as it is dialled', () => {
    expect(readChoice(call, null)).toEqual({ ...call, phone: '06 12345678' });
    expect(readChoice({ ...call, phone: '010 1234567' }, '06 12345678').phone).toBe('010 123 4567');
  });

  it('keeps the number that is known where none is typed', () => {
    expect(readChoice({ ...call, phone: null }, '06 12345678').phone).toBe('06 12345678');
    expect(readChoice({ ...call, phone: ' ' }, '06 12345678').phone).toBe('06 12345678');
  });

  it('is refused without a number to call', () => {
    for (const phone of [null, '', '12'])
      expect(() => readChoice({ ...call, phone }, null)).toThrow(
        expect.objectContaining({ code: 'PHONE_NOT_READABLE' }),
      );
  });

  it('keeps no number for mail, or for nothing at all', () => {
    expect(readChoice({ ...call, channel: 'mail' }, '06 12345678').phone).toBeNull();
    expect(readChoice({ ...call, rhythm: 'never' }, '06 12345678')).toEqual({
      rhythm: 'never',
      channel: 'mail',
      phone: null,
      hears: [],
    });
  });

  it('is nothing at all where each kind is turned off', () => {
    expect(readChoice({ ...call, hears: [] }, null)).toMatchObject({ rhythm: 'never', hears: [] });
    expect(readChoice({ ...call, hears: ['labs'] }, null)).toMatchObject({
      rhythm: 'daily',
      hears: ['labs'],
    });
  });

  it('turns off one kind, and leaves the others', () => {
    const onlyLabs = { ...usualChoice, hears: ['labs'] } as const;
    expect([hearsKind(onlyLabs, 'lab-answer'), hearsKind(onlyLabs, 'lab-closed')]).toEqual([true, true]);
    expect([hearsKind(onlyLabs, 'commitment'), hearsOf(onlyLabs, 'board')]).toEqual([false, false]);
    const onlyValues = { ...usualChoice, hears: ['values'] } as const;
    expect([hearsKind(onlyValues, 'core-values'), hearsKind(onlyValues, 'thanks')]).toEqual([true, false]);
    expect(newsTopics.every((topic) => hearsOf(usualChoice, topic))).toBe(true);
    expect(hearsOf({ ...usualChoice, rhythm: 'never' }, 'labs')).toBe(false);
  });
});
