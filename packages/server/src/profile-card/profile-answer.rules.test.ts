import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import {
  checkAudience,
  checkChosen,
  checkLastDay,
  checkSaysSomething,
  checkTakesWords,
  usualAudience,
} from './profile-answer.rules.ts';
import type { ProfileQuestion } from './profile-card.table.ts';

const today = '2026-11-23';

describe('What can be chosen', () => {
  it.each([
    ['good-at', ['walking', 'cooking', 'walking'], ['walking', 'cooking']],
    ['speak', ['tr', 'nl'], ['nl', 'tr']],
    ['time', ['WEEKEND', 'MORNING'], ['MORNING', 'WEEKEND']],
    ['enjoy', [], []],
    ['like-here', [], []],
  ] as const)('%s: %j, each once and in the order of the list', (question, chosen, taken) => {
    expect(checkChosen(question, chosen)).toEqual(taken);
  });

  it.each([
    ['good-at', ['nl'], ['cooking']],
    ['good-at', ['Cooking'], ['cooking']],
    ['good-at', ['constructor'], ['cooking']],
    ['could-use', ['money'], ['groceries']],
    ['speak', ['xx'], ['nl']],
    ['time', ['NIGHT'], ['EVENING']],
    ['like-here', ['walking'], []],
    ['time', Array(5).fill('MORNING'), Array(4).fill('MORNING')],
  ] as const)('%s: not %j, but %j', (question, chosen, mended) => {
    expect(() => checkChosen(question, chosen)).toThrow(new Refused('CHOICE_NOT_OFFERED'));
    expect(() => checkChosen(question, mended)).not.toThrow();
  });

  it.each([
    ['speak', false],
    ['time', false],
    ['good-at', true],
    ['enjoy', true],
    ['could-use', true],
    ['like-here', true],
  ] as const)('own words of %s: %s', (question, takes) => {
    const check = () => checkTakesWords(question);
    if (takes) expect(check).not.toThrow();
    else expect(check).toThrow(new Refused('INPUT_NOT_READABLE'));
  });

  it('an answer says something', () => {
    expect(() => checkSaysSomething('enjoy', [], null)).toThrow(new Refused('CHOICE_NEEDED'));
    expect(() => checkSaysSomething('like-here', [], null)).toThrow(new Refused('TEXT_EMPTY'));
    expect(() => checkSaysSomething('enjoy', ['walking'], null)).not.toThrow();
    expect(() => checkSaysSomething('like-here', [], 'De bank')).not.toThrow();
  });
});

it('shows a wish to nobody but those who know each other, unless its writer says otherwise', () => {
  const usual = (['good-at', 'enjoy', 'could-use', 'speak', 'time', 'like-here'] as ProfileQuestion[]).map(
    (question) => usualAudience(question),
  );
  expect(usual).toEqual(['building', 'building', 'after-both-yes', 'building', 'building', 'building']);
});

it('shows to a stairwell only where there is one', () => {
  expect(() => checkAudience('stairwell', { stairwell: null })).toThrow(new Refused('AUDIENCE_NOT_OFFERED'));
  expect(checkAudience('stairwell', { stairwell: 'A' })).toBe('stairwell');
});

describe('A last day', () => {
  it.each([
    [null, null],
    ['', null],
    [undefined, null],
    [today, today],
    ['2027-11-24', '2027-11-24'],
  ])('%j is taken', (typed, day) => expect(checkLastDay(typed, today)).toBe(day));

  it.each([
    ['2026-11-22', 'DATE_PASSED'],
    ['0001-01-01', 'DATE_PASSED'],
    ['2027-11-25', 'DATE_TOO_FAR'],
    ['9999-12-31', 'DATE_TOO_FAR'],
    ['2026-02-30', 'INPUT_NOT_READABLE'],
    ['tomorrow', 'INPUT_NOT_READABLE'],
    ['2026-11-24T00:00', 'INPUT_NOT_READABLE'],
  ] as const)('%j is refused (%s)', (typed, code) => {
    expect(() => checkLastDay(typed, today)).toThrow(new Refused(code));
  });
});
