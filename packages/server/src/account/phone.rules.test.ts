import { describe, expect, it } from 'vitest';
import { dutchMobile, isPrefix, readNumber, sayNumber } from './phone.rules.ts';

const read = (typed: string, prefixes = dutchMobile) => {
  try {
    return readNumber(typed, prefixes);
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('The number of a phone', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06-12345678',
    '(06) 12.34.56.78',
    '+31 6 12345678',
    '+31 (0)6 12 34 56 78',
    '0031 6 12345678',
    '00 31 612345678',
    '6 12345678',
    '٠٦١٢٣٤٥٦٧٨',
    '٠٠٣١٦١٢٣٤٥٦٧٨',
    '۰۶ ۱۲ ۳۴ ۵۶ ۷۸',
    '\u202a+31 6 12345678\u202c',
    '  06 12 34 56 78\n',
  ])('is one number, however it is typed: %j', (typed) => {
    expect(read(typed)).toBe('+31612345678');
  });

  it.each([
    '',
    '06',
    'ina@voorbeeld.nl',
    '06 1234567',
    '06 123456789',
    '06 66666666 ext 4',
    '+999 123456',
    '0'.repeat(40),
    '06\u0000',
    'tel:0612345678',
    '06 12345678; drop',
  ])('is not read out of %j', (typed) => {
    expect(read(typed)).toBe('PHONE_NOT_READABLE');
  });

  it.each([
    ['at home', '020 123 45 67'],
    ['that costs whoever calls it', '0900 1234'],
    ['of a machine', '097 012345678'],
    ['in a country where texts are dear', '+881 6 12345678'],
    ['in another country than the organisation expects', '+32 470 12 34 56'],
  ])('gets no text message %s', (_, typed) => {
    expect(['PHONE_NOT_OFFERED', 'PHONE_NOT_READABLE']).toContain(read(typed));
  });

  it('may be of another country where the organisation says so, and then needs no country in front', () => {
    expect(read('+32 470 12 34 56', ['+316', '+324'])).toBe('+32470123456');
    expect(read('0470 12 34 56', ['+324', '+316'])).toBe('+32470123456');
    expect(read('+31 6 12345678', ['+324', '+316'])).toBe('+31612345678');
    expect(read('06 12345678', ['+324'])).toBe('PHONE_NOT_READABLE');
    expect(read('+32 2 512 34 56', ['+32'])).toBe('PHONE_NOT_OFFERED');
  });

  it('is said as its owner knows it', () => {
    expect(sayNumber('+31612345678')).toBe('06 12345678');
    expect(sayNumber('+32470123456')).toBe('+32 470 12 34 56');
    expect(sayNumber('+32470123456', ['+324'])).toBe('0470 12 34 56');
  });

  it('begins with a prefix of a country there is', () => {
    for (const prefix of ['+316', '+32', '+4915', '+44']) expect(isPrefix(prefix)).toBe(true);
    for (const prefix of ['316', '06', '+', '+0', '+999', '+31 6', '', 31, null])
      expect(isPrefix(prefix)).toBe(false);
  });
});
