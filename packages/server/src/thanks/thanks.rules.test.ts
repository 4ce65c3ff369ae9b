import { expect, it } from 'vitest';
import {
  asksReceiver,
  checkAnswering,
  checkMayWrite,
  checkOther,
  dueOn,
  isOnWall,
  monthsLater,
  narrowedTo,
  readDeed,
  readMonths,
  readThankedOn,
  readWords,
  visibilityOf,
} from './thanks.rules.ts';
import type { ThanksAudience, ThanksVisibility } from './thanks.table.ts';

it('is for residents, and not for somebody whose home is not known', () => {
  expect(() => checkMayWrite('guest')).toThrow('RESIDENT_NEEDED');
  expect(() => checkMayWrite('resident')).not.toThrow();
});

it('is said to somebody else', () => {
  expect(() => checkOther('ina', 'ina')).toThrow('THANKS_TO_ONESELF');
  expect(() => checkOther('ina', 'noor')).not.toThrow();
});

it.each([
  ['nothing', { sentence: null, text: null }, 'TEXT_EMPTY'],
  ['only spaces', { sentence: null, text: '  ' }, 'TEXT_EMPTY'],
  ['only a picture', { sentence: null, text: '😀' }, 'TEXT_NOT_READABLE'],
  ['more than fits', { sentence: null, text: 'a'.repeat(501) }, 'TEXT_TOO_LONG'],
  ['a sentence that does not thank', { sentence: 'SORRY', text: null }, 'CHOICE_NOT_OFFERED'],
  ['a sentence and words', { sentence: 'THANKS', text: 'Dank' }, 'INPUT_NOT_READABLE'],
])('refuses %s as words of thanks', (_what, typed, code) => {
  expect(() => readWords(typed)).toThrow(code);
});

it.each([
  ['a ready sentence', { sentence: 'THANKS', text: ' ' }, { sentence: 'THANKS', text: null }],
  ['own words', { sentence: null, text: ' Dank\r\nje ' }, { sentence: null, text: 'Dank\nje' }],
  ['as many as fit', { sentence: null, text: 'a'.repeat(500) }, { sentence: null, text: 'a'.repeat(500) }],
])('takes %s', (_what, typed, read) => {
  expect(readWords(typed)).toEqual(read);
});

it('reads what is thanked for as one line that can be told', () => {
  expect(readDeed(' Een lamp\n ophangen ')).toBe('Een lamp ophangen');
  expect(() => readDeed('')).toThrow('TEXT_EMPTY');
  expect(() => readDeed('a'.repeat(121))).toThrow('TEXT_TOO_LONG');
});

const all = (['two', 'building', 'everyone'] as const).flatMap((audience) =>
  (['published', 'waiting', 'refused'] as const).flatMap((visibility) =>
    ([null, 'yes', 'no'] as const).map((answer) => ({ audience, visibility, answer })),
  ),
);

it('stands on the wall only where both want it and nothing in it waits', () => {
  expect(all).toHaveLength(27);
  expect(all.filter(isOnWall)).toEqual([
    { audience: 'building', visibility: 'published', answer: 'yes' },
    { audience: 'everyone', visibility: 'published', answer: 'yes' },
  ]);
});

it('asks the receiver once, and only about what is to be read by others', () => {
  expect(all.filter(asksReceiver)).toEqual([
    { audience: 'building', visibility: 'published', answer: null },
    { audience: 'everyone', visibility: 'published', answer: null },
  ]);
});

it.each<[ThanksAudience, ThanksVisibility, string | null]>([
  ['two', 'published', 'AUDIENCE_NOT_OFFERED'],
  ['everyone', 'waiting', 'NOT_FOUND'],
  ['everyone', 'refused', 'NOT_FOUND'],
  ['building', 'published', null],
])('an answer to one for %s that is %s: %s', (audience, visibility, code) => {
  const answering = () => checkAnswering({ audience, visibility, answer: 'no' });
  if (code) expect(answering).toThrow(code);
  else expect(answering).not.toThrow();
});

it('lets a person look first at what somebody new wants others to read, and at what patterns hold', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const [fresh, known] = [new Date('2026-11-20T09:00:00Z'), new Date('2026-01-01T09:00:00Z')];
  expect(visibilityOf('everyone', 'published', { since: fresh, now })).toBe('waiting');
  expect(visibilityOf('two', 'published', { since: fresh, now })).toBe('published');
  expect(visibilityOf('everyone', 'published', { since: known, now })).toBe('published');
  expect(visibilityOf('two', 'waiting', { since: known, now })).toBe('waiting');
});

it.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-03-15', -6, '2025-09-15'],
])('counts months as people do: %s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

it('is due so many months after the last word, or after somebody began', () => {
  expect(dueOn({ since: '2026-01-10', lastOn: null }, 6)).toBe('2026-07-10');
  expect(dueOn({ since: '2026-01-10', lastOn: '2026-05-01' }, 6)).toBe('2026-11-01');
  expect(dueOn({ since: '2026-06-10', lastOn: '2026-05-01' }, 6)).toBe('2026-12-10');
});

it.each([0, 13, 1.5, Number.NaN])('refuses %s months, and takes 6', (months) => {
  expect(() => readMonths(months)).toThrow('CHOICE_NOT_OFFERED');
  expect(readMonths(6)).toBe(6);
});

it.each([
  ['2026-11-24', 'DATE_TOO_FAR'],
  ['2025-11-22', 'DATE_PASSED'],
  ['gisteren', 'DATE_NEEDED'],
])('refuses %s as the day on which somebody was thanked in person: %s', (day, code) => {
  expect(() => readThankedOn(day, '2026-11-23')).toThrow(code);
  expect(readThankedOn('2026-11-23', '2026-11-23')).toBe('2026-11-23');
});

it.each([
  ['a building, for who lives there', true, 'linde', { buildingId: 'linde' }],
  ['its neighbourhood, for a neighbour of another building', true, 'wilg', { neighbourhoodId: 'molenveld' }],
  ['its neighbourhood, for everybody else', true, null, { neighbourhoodId: 'molenveld' }],
  ['a building that stands alone, for who lives there', false, 'linde', { buildingId: 'linde' }],
  ['nothing, where the neighbourhood would be that building', false, null, {}],
])('narrows the wall to %s', (_what, hasOthers, own, narrowed) => {
  expect(narrowedTo({ buildingId: 'linde', neighbourhoodId: 'molenveld', hasOthers }, own)).toEqual(narrowed);
});

it('narrows the wall to a neighbourhood with several buildings for everybody', () => {
  const page = { buildingId: null, neighbourhoodId: 'molenveld', hasOthers: true };
  expect(narrowedTo(page, null)).toEqual({ neighbourhoodId: 'molenveld' });
});
