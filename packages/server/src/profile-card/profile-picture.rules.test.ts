import { describe, expect, it } from 'vitest';
import { addressEnds, readToken, tokenOf } from './profile-picture.rules.ts';

const token = {
  id: '00000000-0000-7000-8000-000000000001',
  size: 'large',
  ends: 1_795_424_400,
  signature: 'a'.repeat(43),
} as const;

describe('The address of a picture', () => {
  it('says what it is for', () => {
    expect(readToken(tokenOf(token))).toEqual(token);
  });

  it.each([
    ['nothing', ''],
    ['another size', tokenOf(token).replace('large', 'huge')],
    ['no signature', tokenOf({ ...token, signature: '' })],
    ['a longer signature', tokenOf({ ...token, signature: 'a'.repeat(44) })],
    ['no id', tokenOf({ ...token, id: '../../etc/passwd' })],
    ['something behind it', `${tokenOf(token)}.x`],
  ])('is not read from %s', (_what, typed) => {
    expect(readToken(typed)).toBeUndefined();
  });

  it('works for five to ten minutes, and stays the same for five', () => {
    const start = new Date('2026-11-23T09:00:00Z').getTime();
    const ends = Array.from({ length: 300 }, (_, second) => addressEnds(new Date(start + second * 1000)));
    expect(new Set(ends)).toEqual(new Set([start / 1000 + 600]));
    for (const [second, end] of ends.entries()) {
      const left = end - (start / 1000 + second);
      expect(left).toBeGreaterThan(300);
      expect(left).toBeLessThanOrEqual(600);
    }
  });
});
