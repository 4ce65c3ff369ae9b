import { activities } from '@wederkerig/words/activities';
import { describe, expect, it } from 'vitest';
import { cellsOf, countCells, counts, mixKinds } from './mix.rules.ts';

describe('What counts', () => {
  it.each([
    ['neighbourhood', 'alone', true],
    ['neighbourhood', 'with others', true],
    ['building', 'alone', true],
    ['building', 'with others', false],
    ['stairwell', 'alone', false],
    ['after-both-yes', 'alone', false],
    ['my-buddy', 'alone', false],
    ['only-me', 'alone', false],
  ])('of an answer for %s, in a building that is counted %s: %s', (audience, how, expected) => {
    const groupId = how === 'alone' ? 'linde' : 'molenveld';
    expect(counts(audience, { buildingId: 'linde', groupId })).toBe(expected);
  });

  it('is the closed list, each once; a wish counts in its group alone', () => {
    expect(cellsOf('talents', ['cooking', 'drilling', 'made-up'])).toEqual(['drilling', 'cooking']);
    expect(cellsOf('wishes', ['drilling', 'lifting', 'forms'])).toEqual(['home', 'screens']);
    expect(mixKinds.wishes.cells).toHaveLength(7);
    expect(mixKinds.talents.cells).toHaveLength(activities.length);
  });

  it('is counted in people, with a cell for everything on the list', () => {
    const counted = countCells(
      'wishes',
      new Map([
        ['a', ['home', 'screens']],
        ['b', ['home']],
      ]),
    );
    expect(counted).toMatchObject({ home: 2, screens: 1, together: 0 });
  });
});
