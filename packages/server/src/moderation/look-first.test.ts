import { describe, expect, it } from 'vitest';
import { lookFirst } from './moderated.actions.ts';

describe('Whether somebody looks first', () => {
  it('is asked about all parts of a post together', () => {
    expect(lookFirst(['Sleutel', 'Ligt onder de mat.', null])).toBe('waiting');
    expect(lookFirst(['Stuur een foto van je bankpas', null, null])).toBe('waiting');
    expect(lookFirst(['Sleutel 13', 'Voor mijn fiets.', null])).toBe('published');
    expect(lookFirst([null, null])).toBe('published');
  });

  it('is asked about a message with what was said before, the newest of that first', () => {
    const before = ['0001 2345', 'NL20 INGB'];
    expect(lookFirst(['67'], before)).toBe('waiting');
    expect(lookFirst(['67'])).toBe('published');
    expect(lookFirst(['67'], before.toReversed())).toBe('published');
    expect(lookFirst(['ok'], ['Geef je pincode.'])).toBe('published');
  });
});
