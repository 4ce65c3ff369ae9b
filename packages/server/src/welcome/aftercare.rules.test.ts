import { describe, expect, it } from 'vitest';
import { aftercareOf, mostPressing, type Aftercare, type Reach } from './aftercare.rules.ts';

const day = '2026-11-24';
const at = (time: string, on = day) => new Date(`${on}T${time}:00Z`);

describe('Who says that it goes badly', () => {
  const called = (contacts: Aftercare['contacts'], saidAt: Date | null) =>
    aftercareOf(
      [],
      {
        keyOn: '2026-11-01',
        announcedOn: '2026-10-20',
        isLookedAfter: true,
        callAskedOn: null,
        checkedIn: new Set(),
        faces: [{ face: 'bad', on: day, at: saidAt }],
        contacts,
      },
      day,
    ).map(({ kind }) => kind);
  const phoned = (on: string, writtenAt: Date) => [{ how: 'phone' as const, on, writtenAt }];

  it.each([
    ['is called after a call of that morning', phoned(day, at('09:05')), at('15:00'), ['welcome-not-good']],
    ['was called by a call after it', phoned(day, at('15:30')), at('15:00'), []],
    ['was called by one of the next day', phoned('2026-11-25', at('09:00', '2026-11-25')), at('15:00'), []],
    [
      'is called after one of the day before, noted later',
      phoned('2026-11-23', at('16:00')),
      at('15:00'),
      ['welcome-not-good'],
    ],
    ['was called that day where no moment is known', phoned(day, at('09:05')), null, []],
  ])('%s', (_, contacts, saidAt, waits) => {
    expect(called(contacts, saidAt)).toEqual(waits);
  });
});

describe('Of more newcomers than anybody looks through', () => {
  const seen = (keyOn: string, reach: Reach, by?: string) => ({
    row: { keyOn },
    reach,
    waits: by ? [{ kind: 'welcome-call' as const, since: by, by }] : [],
  });
  const old = Array.from({ length: 5 }, () => seen('2026-06-01', 'team', '2026-11-01'));

  it("one's own stay, and what waits, and this week's; they stand by the day of the keys", () => {
    const own = seen('2026-11-23', 'contact');
    const waiting = seen('2026-11-20', 'deputy', '2026-11-25');
    const quiet = seen('2026-07-01', 'contact');
    expect(mostPressing([...old, quiet, waiting, own], 2)).toEqual([waiting, own]);
    expect(mostPressing([...old, quiet, waiting, own], 4)).toEqual([old[0], quiet, waiting, own]);
  });
});
