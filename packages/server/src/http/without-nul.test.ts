import { describe, expect, it } from 'vitest';
import { withoutNul } from './without-nul.ts';

describe('A NUL in a request', () => {
  const told = (value: unknown) => JSON.parse(withoutNul(JSON.stringify(value))) as unknown;

  it('is taken out wherever it stands', () => {
    expect(told({ text: '\0a\0\0b\0', list: ['\0'] })).toEqual({ text: 'ab', list: [''] });
    expect(told('back\\slash\0')).toBe('back\\slash');
  });

  it('is not confused with a text about it', () => {
    expect(told('\\u0000')).toBe('\\u0000');
    expect(told('\\\\u0000 \\')).toBe('\\\\u0000 \\');
    expect(told('\\\0u0000')).toBe('\\u0000');
  });
});
