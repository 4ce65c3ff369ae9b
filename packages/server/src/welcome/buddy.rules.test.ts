import { describe, expect, it } from 'vitest';
import type { Refused, RefusalCode } from '../errors.ts';
import {
  buddyStateOf,
  checkBuddyAnswer,
  checkChoosing,
  isAsked,
  isFree,
  readBuddyWish,
  type Offer,
} from './buddy.rules.ts';

const today = '2026-11-23';
const none: Offer = { newcomerSaid: null, buddySaid: null, askedOn: null, endedOn: null };
const asked: Offer = { ...none, newcomerSaid: 'yes', askedOn: today };
const there = { isThere: true, isFree: true };
const refusedBy = (act: () => unknown): RefusalCode | undefined => {
  try {
    act();
    return undefined;
  } catch (refused) {
    return (refused as Refused).code;
  }
};

describe('Who wants to be a buddy', () => {
  const wish = { hours: 4, awayUntil: null, languages: ['nl'] };

  it.each([
    [{ hours: 0 }, 'HOURS_NOT_OFFERED', { hours: 1 }],
    [{ hours: 21 }, 'HOURS_NOT_OFFERED', { hours: 20 }],
    [{ languages: [] }, 'CHOICE_NEEDED', { languages: ['pl'] }],
    [{ languages: ['xx'] }, 'CHOICE_NOT_OFFERED', { languages: ['ar', 'nl'] }],
    [{ awayUntil: 'morgen' }, 'DATE_NEEDED', { awayUntil: today }],
    [{ awayUntil: '2026-11-22' }, 'DATE_PASSED', { awayUntil: '2026-11-24' }],
    [{ awayUntil: '2027-11-25' }, 'DATE_TOO_FAR', { awayUntil: '2027-11-24' }],
  ])('says something that is refused: %o', (wrong, code, mended) => {
    expect(refusedBy(() => readBuddyWish({ ...wish, ...wrong }, today))).toBe(code);
    expect(refusedBy(() => readBuddyWish({ ...wish, ...mended }, today))).toBeUndefined();
  });

  it('is proposed once appointed, and not while away or left alone', () => {
    const buddy = { isAppointed: true, isLeftAlone: false, awayUntil: null };
    expect(isFree(buddy, today)).toBe(true);
    expect(isFree({ ...buddy, isAppointed: false }, today)).toBe(false);
    expect(isFree({ ...buddy, isLeftAlone: true }, today)).toBe(false);
    expect(isFree({ ...buddy, awayUntil: today }, today)).toBe(false);
    expect(isFree({ ...buddy, awayUntil: '2026-11-22' }, today)).toBe(true);
  });
});

describe('A newcomer and those they can choose', () => {
  it('cannot tell a no from silence, on any day', () => {
    for (const day of ['2026-11-23', '2026-11-27', '2026-11-28', '2026-12-30']) {
      const [no, silence] = (['no', null] as const).map((buddySaid) =>
        buddyStateOf(
          true,
          [
            { ...asked, buddySaid, ...there },
            { ...none, ...there },
          ],
          day,
        ),
      );
      expect(no).toBe(silence);
      expect(no).toBe(day < '2026-11-28' ? 'asked' : 'choosing');
    }
  });

  it('stand together after both yeses, and no more after an end, a block or the loss of a role', () => {
    const together = { ...asked, buddySaid: 'yes' as const };
    expect(buddyStateOf(true, [{ ...together, ...there }], today)).toBe('together');
    expect(buddyStateOf(true, [{ ...together, ...there, isThere: false }], today)).toBe('waiting');
    expect(buddyStateOf(true, [{ ...together, endedOn: today, ...there }], today)).toBe('waiting');
  });

  it('are only looked for after a yes to having one', () => {
    expect(buddyStateOf(undefined, [], today)).toBe('unasked');
    expect(buddyStateOf(false, [{ ...none, ...there }], today)).toBe('nobody');
    expect(buddyStateOf(true, [], today)).toBe('waiting');
  });

  it('are chosen once, while they are free', () => {
    const free = { ...none, isFree: true };
    expect(refusedBy(() => checkChoosing('choosing', free))).toBeUndefined();
    expect(refusedBy(() => checkChoosing('asked', free))).toBe('ALREADY_ANSWERED');
    expect(refusedBy(() => checkChoosing('choosing', { ...none, isFree: false }))).toBe('BUDDY_NOT_FREE');
    expect(refusedBy(() => checkChoosing('choosing', { ...free, newcomerSaid: 'no' }))).toBe('NOT_FOUND');
  });

  it('answer within five days, once', () => {
    expect(isAsked(asked, '2026-11-27')).toBe(true);
    expect(refusedBy(() => checkBuddyAnswer(asked, '2026-11-27'))).toBeUndefined();
    expect(refusedBy(() => checkBuddyAnswer(asked, '2026-11-28'))).toBe('ASK_OVER');
    expect(refusedBy(() => checkBuddyAnswer({ ...asked, buddySaid: 'no' }, today))).toBe('ALREADY_ANSWERED');
  });
});
