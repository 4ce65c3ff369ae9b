import { describe, expect, it } from 'vitest';
import type { Viewer } from '../builder.ts';
import type { Refused } from '../errors.ts';
import { checkComing, isFull, type Gathering } from './gathering.rules.ts';
import {
  canEdit,
  canWithdraw,
  checkDay,
  isKeptBetweenTwo,
  isNewcomer,
  reachesOf,
} from './help-board.rules.ts';
import { newsFor } from './help-news.rules.ts';
import { readPost, type TypedPost } from './written-post.rules.ts';

const today = '2026-11-23';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (refused) {
    return (refused as Refused).code;
  }
}

describe('Who can read a post', () => {
  it.each([
    [26, ['building', 'neighbourhood']],
    [10, ['building', 'neighbourhood']],
    [9, ['neighbourhood']],
    [1, ['neighbourhood']],
  ])('is chosen in a building of %i homes from %j, the usual first', (homes, reaches) => {
    expect(reachesOf(homes)).toEqual(reaches);
  });

  it.each([
    ['request', 'plants', true],
    ['request', 'post', true],
    ['offer', 'keys', true],
    ['offer', 'pets', true],
    ['request', 'odd-jobs', false],
    ['offer', 'children', false],
    ['gathering', 'pets', false],
  ] as const)('of a %s about %s keeps day and building between two: %s', (kind, category, kept) => {
    expect(isKeptBetweenTwo({ kind, category })).toBe(kept);
  });
});

describe('A day', () => {
  it.each([
    ['2026-11-23', 'taken'],
    ['2027-01-22', 'taken'],
    ['2026-11-22', 'DATE_PASSED'],
    ['2027-01-23', 'DATE_TOO_FAR'],
    ['9999-12-31', 'DATE_TOO_FAR'],
    ['0000-01-01', 'DATE_PASSED'],
    ['2026-02-30', 'INPUT_NOT_READABLE'],
    ['morgen', 'INPUT_NOT_READABLE'],
    ['2026-11-23T00:00', 'INPUT_NOT_READABLE'],
    ['', 'DATE_NEEDED'],
    [null, 'DATE_NEEDED'],
  ])('of %s is %s', (day, verdict) => {
    expect(codeOf(() => checkDay(day, today))).toBe(verdict);
  });
});

describe('What somebody fills in', () => {
  const request: TypedPost = {
    kind: 'request',
    category: 'odd-jobs',
    title: 'Lamp ophangen',
    language: 'nl',
    timing: 'flexible',
  };
  const gathering: TypedPost = {
    ...request,
    kind: 'gathering',
    category: 'games',
    onDate: '2026-11-30',
    atTime: '19:30',
    place: 'De hal',
  };
  const read = (typed: TypedPost) => readPost(typed, { today, reaches: ['building', 'neighbourhood'] });

  it.each<[string, Partial<TypedPost>, string]>([
    ['nothing out of the ordinary', {}, 'taken'],
    ['no title', { title: ' \n ' }, 'TEXT_EMPTY'],
    ['a title of only emoji', { title: '😀😀' }, 'TEXT_NOT_READABLE'],
    ['a title of 80 letters', { title: 'a'.repeat(80) }, 'taken'],
    ['a title of 81 letters', { title: 'a'.repeat(81) }, 'TEXT_TOO_LONG'],
    ['a text of 1000 letters', { text: 'a'.repeat(1000) }, 'taken'],
    ['a text of a million letters', { text: 'a'.repeat(1_000_000) }, 'TEXT_TOO_LONG'],
    ['an empty text', { text: '  ' }, 'taken'],
    ['a day that is not said', { timing: 'date' }, 'DATE_NEEDED'],
    ['a day that passed', { timing: 'date', onDate: '2026-11-01' }, 'DATE_PASSED'],
    ['a last day that passed', { openUntil: '2026-11-01' }, 'DATE_PASSED'],
    ['a last day in 61 days', { openUntil: '2027-01-23' }, 'DATE_TOO_FAR'],
  ])('with %s: a request is %s', (_what, more, verdict) => {
    expect(codeOf(() => read({ ...request, ...more }))).toBe(verdict);
  });

  it.each<[string, Partial<TypedPost>, string]>([
    ['nothing out of the ordinary', {}, 'taken'],
    ['no day', { onDate: null }, 'DATE_NEEDED'],
    ['no hour', { atTime: null }, 'TIME_NOT_READABLE'],
    ['an hour that is none', { atTime: '24:00' }, 'TIME_NOT_READABLE'],
    ['an hour in words', { atTime: 'half acht' }, 'TIME_NOT_READABLE'],
    ['no place', { place: ' ' }, 'TEXT_EMPTY'],
    ['room for two', { mostPeople: 2 }, 'taken'],
    ['room for one', { mostPeople: 1 }, 'NUMBER_NOT_OFFERED'],
    ['room for 201', { mostPeople: 201 }, 'NUMBER_NOT_OFFERED'],
  ])('with %s: a gathering is %s', (_what, more, verdict) => {
    expect(codeOf(() => read({ ...gathering, ...more }))).toBe(verdict);
  });

  it('stays for 30 days where nothing is chosen, until its day where there is one', () => {
    expect(read(request).open_until).toBe('2026-12-23');
    expect(read({ ...request, timing: 'date', onDate: '2026-12-01' }).open_until).toBe('2026-12-01');
    expect(read({ ...gathering, openUntil: '2027-01-01' }).open_until).toBe('2026-11-30');
  });

  it('keeps a title on one line, and leaves out what does not belong to its kind', () => {
    expect(read({ ...request, title: 'Lamp\r\nophangen' }).title).toBe('Lamp ophangen');
    expect(read({ ...request, onDate: '2026-12-01', place: 'Thuis', atTime: '10:00' })).toMatchObject({
      on_date: null,
      place: null,
      at_time: null,
    });
  });

  it('goes to the usual readers, and to no others than were offered', () => {
    const small = { today, reaches: ['neighbourhood'] as const };
    expect(readPost(request, small).reach).toBe('neighbourhood');
    expect(codeOf(() => readPost({ ...request, reach: 'building' }, small))).toBe('REACH_NOT_YOURS');
    expect(read(request).reach).toBe('building');
  });
});

describe('A post of one’s own', () => {
  const post = {
    state: 'open',
    visibility: 'published',
    written_at: new Date('2026-11-23T09:00:00Z'),
  } as const;
  const after = (minutes: number) => new Date(post.written_at.getTime() + minutes * 60_000);

  it('can be changed for half an hour, and withdrawn as long as it is open', () => {
    expect(canEdit(post, after(29))).toBe(true);
    expect(canEdit(post, after(30))).toBe(false);
    expect(canWithdraw(post)).toBe(true);
    expect(canWithdraw({ ...post, state: 'agreed' })).toBe(false);
    expect(canWithdraw({ ...post, visibility: 'refused' })).toBe(false);
    expect(canWithdraw({ ...post, visibility: 'waiting' })).toBe(true);
  });

  it('comes from a newcomer for fourteen days', () => {
    const day = 86_400_000;
    expect(isNewcomer(new Date(0), new Date(14 * day - 1))).toBe(true);
    expect(isNewcomer(new Date(0), new Date(14 * day))).toBe(false);
  });
});

describe('Coming to a gathering', () => {
  const gathering: Gathering = {
    kind: 'gathering',
    author_id: 'ina',
    state: 'open',
    on_date: today,
    most_people: 2,
  };
  const answer = { residentId: 'mo', coming: true, othersComing: 1 };

  it.each<[string, Partial<Gathering>, Partial<typeof answer>, string]>([
    ['with room', {}, {}, 'taken'],
    ['without room', {}, { othersComing: 2 }, 'GATHERING_FULL'],
    ['without room, to say no', {}, { othersComing: 2, coming: false }, 'taken'],
    ['without a most', { most_people: null }, { othersComing: 500 }, 'taken'],
    ['of one’s own', {}, { residentId: 'ina' }, 'YOUR_OWN_POST'],
    ['of yesterday', { on_date: '2026-11-22' }, {}, 'POST_OVER'],
    ['that was withdrawn', { state: 'withdrawn' }, {}, 'POST_OVER'],
    ['that is a request', { kind: 'request' }, {}, 'NOT_FOUND'],
  ])('%s: %j %j is %s', (_what, more, other, verdict) => {
    expect(codeOf(() => checkComing({ ...gathering, ...more }, { ...answer, ...other }, today))).toBe(
      verdict,
    );
  });

  it('is full when as many come as can', () => {
    expect(isFull({ most_people: 2 }, 1)).toBe(false);
    expect(isFull({ most_people: 2 }, 2)).toBe(true);
    expect(isFull({ most_people: null }, 200)).toBe(false);
  });
});

describe('News', () => {
  const noor = {
    kind: 'resident',
    residentId: 'noor',
    buildingId: 'linde',
    neighbourhoodId: 'molenveld',
  } as Viewer;
  const about = 'help-board';
  const all = { inNeighbourhood: 'molenveld', aboutBuilding: 'wilg' };

  it.each([
    ['of the own building', { about, to: { inBuilding: 'linde' } }, noor, null, about],
    ['of another building', { about, to: { inBuilding: 'wilg' } }, noor, null, undefined],
    ['of the neighbourhood', { about, to: all }, noor, null, about],
    [
      'of another neighbourhood',
      { about, to: { ...all, inNeighbourhood: 'kapelhof' } },
      noor,
      null,
      undefined,
    ],
    ['on a page of that building', { about, to: all }, noor, { buildingId: 'wilg' }, about],
    ['on a page of another building', { about, to: all }, noor, { buildingId: 'linde' }, undefined],
    [
      'that hides its building',
      { about, to: { ...all, aboutBuilding: null } },
      noor,
      { buildingId: 'linde' },
      about,
    ],
    ['on a page about elsewhere', { about, to: all }, noor, 'nothing', undefined],
    ['of a talk', { about: 'help-talks', to: { residentIds: ['noor'] } }, noor, 'nothing', 'help-talks'],
    ['of a talk of others', { about: 'help-talks', to: { residentIds: ['mo'] } }, noor, null, undefined],
    ['for a visitor', { about, to: all }, { kind: 'visitor' }, null, undefined],
    ['for somebody who moved out', { about, to: all }, { ...noor, kind: 'guest' }, null, undefined],
    ['of another feature', { about: 'lab', to: all }, noor, null, undefined],
  ] as const)('%s: %j for %j on %j is %s', (_what, happened, viewer, narrowedTo, heard) => {
    expect(newsFor(happened, viewer as Viewer, narrowedTo)).toBe(heard);
  });
});
