import { describe, expect, it } from 'vitest';
import { withoutNul } from './without-nul.ts';

describe('A NUL in a request', () => {
  const told = (value: unknown) => JSON.parse(withoutNul(JSON.stringify(value))) as unknown;

  it('becomes a control character that the database can hold, wherever it stands', () => {
    expect(told({ text: '\0a\0\0b\0', list: ['\0'] })).toEqual({
      text: '\x01a\x01\x01b\x01',
      list: ['\x01'],
    });
    expect(told('back\\slash\0')).toBe('back\\slash\x01');
  });

  it('is not confused with a text about it', () => {
    expect(told('\\u0000')).toBe('\\u0000');
    expect(told('\\\\u0000 \\')).toBe('\\\\u0000 \\');
    expect(told('\\\0u0000')).toBe('\\\x01u0000');
  });

  it('cannot be put together again from what is left', () => {
    expect(withoutNul('"\\u00\\u000000"')).toBe('"\\u00\\u000100"');
  });
});
