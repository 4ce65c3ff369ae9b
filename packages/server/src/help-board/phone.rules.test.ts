import { describe, expect, it } from 'vitest';
import { readPhone, spacedPhone } from './phone.rules.ts';

describe('a phone number', () => {
  it.each([
    ['0612345678', '0612345678'],
    ['06 12 34 56 78', '0612345678'],
    ['06-12345678', '0612345678'],
    ['(010) 123 45 67', '0101234567'],
    ['+31 6 12345678', '0612345678'],
    ['0031612345678', '0612345678'],
    ['+31 (0)6 1234 5678', '0612345678'],
    ['٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['+49 170 1234567', '+491701234567'],
    ['0032 470 12 34 56', '+32470123456'],
  ])('is read from %s', (typed, number) => {
    expect(readPhone(typed)).toBe(number);
  });

  it.each([
    ['too short', '061234567'],
    ['too long', '06123456789'],
    ['words', 'bel maar aan'],
    ['nothing', ''],
    ['only signs', '+-() '],
    ['a number that costs money', '0906 123 456'],
    ['a number that costs money, in ten digits', '0900123456'],
    ['of a service', '0800 123 4567'],
    ['two numbers', '0612345678 / 0687654321'],
    ['a link', 'tel:0612345678'],
    ['a line end', '0612345678\n0687654321'],
    ['very long', `06${' '.repeat(100)}12345678`],
  ])('is not read where it is %s', (_, typed) => {
    expect(() => readPhone(typed)).toThrow('PHONE_NOT_READABLE');
  });

  it('is shown in groups', () => {
    expect(spacedPhone('0612345678')).toBe('06 12 34 56 78');
    expect(spacedPhone('0101234567')).toBe('010 123 45 67');
    expect(spacedPhone('+491701234567')).toBe('+49 170 123 456 7');
  });
});
