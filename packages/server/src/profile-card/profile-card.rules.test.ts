import { describe, expect, it } from 'vitest';
import {
  audiences,
  audiencesFor,
  hasEnded,
  letterOf,
  maySee,
  nearnessOf,
  somebodyAsCloseAs,
  whySeen,
  type Relation,
} from './profile-card.rules.ts';
import type { ProfileAudience } from './profile-card.table.ts';

const nobody: Relation = {
  isSelf: false,
  isAbsent: false,
  isBuddy: false,
  bothSaidYes: false,
  nearness: null,
};

/** Every kind of viewer, and every audience that lets them see. */
const table: readonly (readonly [string, Partial<Relation>, readonly ProfileAudience[]])[] = [
  ['the person self', { isSelf: true }, audiences],
  ['the person self, at home', { isSelf: true, nearness: 'stairwell' }, audiences],
  ['somebody who lives elsewhere', {}, []],
  ['a buddy who lives elsewhere', { isBuddy: true }, ['my-buddy']],
  ['a friend who lives elsewhere', { bothSaidYes: true }, ['after-both-yes']],
  [
    'a buddy and friend who lives elsewhere',
    { isBuddy: true, bothSaidYes: true },
    ['my-buddy', 'after-both-yes'],
  ],
  ['somebody of the same stairwell', { nearness: 'stairwell' }, ['stairwell', 'building', 'neighbourhood']],
  ['somebody of the same building', { nearness: 'building' }, ['building', 'neighbourhood']],
  ['somebody of the same neighbourhood', { nearness: 'neighbourhood' }, ['neighbourhood']],
  [
    'a buddy of the same building',
    { isBuddy: true, nearness: 'building' },
    ['my-buddy', 'building', 'neighbourhood'],
  ],
  [
    'a friend of the same stairwell',
    { bothSaidYes: true, nearness: 'stairwell' },
    ['after-both-yes', 'stairwell', 'building', 'neighbourhood'],
  ],
  [
    'a friend of the same neighbourhood',
    { bothSaidYes: true, nearness: 'neighbourhood' },
    ['after-both-yes', 'neighbourhood'],
  ],
  ['somebody blocked, of the same stairwell', { isAbsent: true, nearness: 'stairwell' }, []],
  ['a buddy who is blocked', { isAbsent: true, isBuddy: true, nearness: 'building' }, []],
  ['a friend who is blocked', { isAbsent: true, bothSaidYes: true, nearness: 'building' }, []],
];

describe('Who sees an answer', () => {
  describe.each(table)('%s', (_who, relation, sees) => {
    it.each(audiences)('shown to: %s', (audience) => {
      expect(maySee(audience, { ...nobody, ...relation })).toBe(sees.includes(audience));
    });
  });

  it('is decided for every relation there can be: nothing but what the table says opens anything', () => {
    const yesOrNo = [true, false];
    for (const isBuddy of yesOrNo)
      for (const bothSaidYes of yesOrNo)
        for (const nearness of ['stairwell', 'building', 'neighbourhood', null] as const)
          for (const audience of audiences) {
            const to: Relation = { isSelf: false, isAbsent: false, isBuddy, bothSaidYes, nearness };
            const circles = ['stairwell', 'building', 'neighbourhood'];
            const opens =
              (audience === 'my-buddy' && isBuddy) ||
              (audience === 'after-both-yes' && bothSaidYes) ||
              (nearness !== null && circles.indexOf(audience) >= circles.indexOf(nearness));
            expect(maySee(audience, to)).toBe(opens);
            expect(maySee(audience, { ...to, isAbsent: true })).toBe(false);
          }
  });
});

describe('How near people live', () => {
  const home = { building_id: 'linde', stairwell: 'A', neighbourhood_id: 'molenveld' };
  it.each([
    ['at the same stairwell', home, 'stairwell'],
    ['at another stairwell', { ...home, stairwell: 'B' }, 'building'],
    ['in the building, at no stairwell', { ...home, stairwell: null }, 'building'],
    [
      'in another building with a stairwell of the same name',
      { ...home, building_id: 'wilg' },
      'neighbourhood',
    ],
    ['in another neighbourhood', { ...home, building_id: 'kade', neighbourhood_id: 'haven' }, null],
  ] as const)('%s', (_where, other, nearness) => {
    expect(nearnessOf(home, other)).toBe(nearness);
    expect(nearnessOf(other, home)).toBe(nearness);
  });

  it('counts no stairwell that neither has', () => {
    const without = { ...home, stairwell: null };
    expect(nearnessOf(without, without)).toBe('building');
  });
});

it('offers a stairwell only where there is one', () => {
  expect(audiencesFor({ stairwell: 'A' })).toEqual(audiences);
  expect(audiencesFor({ stairwell: null })).toEqual(audiences.filter((audience) => audience !== 'stairwell'));
});

it.each([
  [null, false],
  ['2026-11-22', true],
  ['2026-11-23', false],
  ['2026-11-24', false],
])('shows an answer on its last day, and not after it: %s', (until, ended) => {
  expect(hasEnded(until, '2026-11-23')).toBe(ended);
});

it.each([
  ['ONLY_ME: nobody sees it', 'only-me', []],
  ['my buddy', 'my-buddy', ['my-buddy', 'building', 'neighbourhood']],
  ['somebody I know', 'after-both-yes', ['after-both-yes', 'building', 'neighbourhood']],
  ['somebody of my stairwell', 'stairwell', ['stairwell', 'building', 'neighbourhood']],
  ['somebody of my building', 'building', ['building', 'neighbourhood']],
  ['somebody of my neighbourhood', 'neighbourhood', ['neighbourhood']],
] as const)('looks through the eyes of %s', (_who, as, sees) => {
  const relation = somebodyAsCloseAs(as);
  expect(audiences.filter((audience) => relation && maySee(audience, relation))).toEqual(sees);
});

it.each([
  [{ isBuddy: true, bothSaidYes: true, nearness: 'building' }, 'buddy'],
  [{ bothSaidYes: true, nearness: 'building' }, 'both-yes'],
  [{ nearness: 'stairwell' }, 'stairwell'],
  [{ nearness: 'neighbourhood' }, 'neighbourhood'],
  [{}, 'hello'],
] as const)('says through what a card is seen: %j', (relation, why) => {
  expect(whySeen({ ...nobody, ...relation })).toBe(why);
});

it.each([
  ['ina', 'I'],
  ['Émile', 'É'],
  ['Zoe\u0308', 'Z'],
  ['e\u0301mile', 'E\u0301'],
  ['فاطمة', 'ف'],
  ['प्रिया', 'प्रि'],
  ['', '?'],
  [null, '?'],
])('stands a letter for %j', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});
