import { describe, expect, it } from 'vitest';
import { readDialledPhone } from './dialled-phone.rules.ts';

describe('A number to be called on', () => {
  it.each([
    ['0612345678', '06 12345678'],
    ['010 123 45 67', '010 123 4567'],
    ['+48 601 234 567', '+48 601 234 567'],
  ])('is of a phone or a house: %s', (typed, dialled) => expect(readDialledPhone(typed)).toBe(dialled));

  it.each(['', '12', 'bel mij', '061234567', '06 12345678 toestel 5'])('is not "%s"', (typed) => {
    expect(() => readDialledPhone(typed)).toThrow(expect.objectContaining({ code: 'PHONE_NOT_READABLE' }));
  });
});
