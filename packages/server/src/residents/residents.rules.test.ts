import { describe, expect, it } from 'vitest';
import { readFirstName } from './residents.rules.ts';

describe('A first name as neighbours will see it', () => {
  it.each([
    ['Ina', 'Ina'],
    ['  Jan   Willem ', 'Jan Willem'],
    ['Anne-Marie', 'Anne-Marie'],
    ['N’Golo', 'N’Golo'],
    ["D'Angelo", "D'Angelo"],
    ['J.P.', 'J.P.'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['Łukasz', 'Łukasz'],
    ['فاطمة', 'فاطمة'],
    ['प्रिया', 'प्रिया'],
    ['美玲', '美玲'],
    ['a'.repeat(40), 'a'.repeat(40)],
  ])('takes %j', (typed, read) => expect(readFirstName(typed)).toBe(read));

  it.each([
    ['nothing', ''],
    ['spaces alone', ' \u00a0 '],
    ['a full stop alone', '.'],
    ['more than 40 letters', 'a'.repeat(41)],
    ['a change of direction', 'Ina\u202eanI'],
    ['an isolated direction', '\u2067Ina\u2069'],
    ['a character without width', 'I\u200bna'],
    ['a joiner without width', 'I\u200dna'],
    ['a letter that is never seen', '\u3164'],
    ['a letter that is never seen, behind a name', 'Ina\uffa0'],
    ['a mark that is never seen', 'Ina\ufe0f'],
    ['a mark that joins and is never seen', 'I\u034fna'],
    ['an accent without a letter', '\u0301'],
    ['an emoji', 'Ina 🌳'],
    ['a tick like that of a verified account', 'Ina ✓'],
    ['digits', 'Ina2'],
    ['an address', 'ina@voorbeeld.nl'],
    ['a tag', '<b>Ina</b>'],
    ['NUL', 'Ina\0'],
    ['half a character', 'Ina\ud800'],
  ])('refuses %s', (_what, typed) => expect(readFirstName(typed)).toBeNull());

  it('keeps a name on one line', () => {
    expect(readFirstName('Ina\nMaria')).toBe('Ina Maria');
  });
});
