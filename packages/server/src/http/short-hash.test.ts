import { expect, it } from 'vitest';
import { alsoByShortHash } from './short-hash.ts';

const first = `${'a'.repeat(16)}${'1'.repeat(48)}`;
const alike = `${'a'.repeat(16)}${'2'.repeat(48)}`;
const other = `${'b'.repeat(16)}${'1'.repeat(48)}`;

it('knows an operation by the beginning of its hash, and refuses two that begin alike', () => {
  const known = alsoByShortHash(
    new Map([
      [first, 'query One { a }'],
      [other, 'query Two { b }'],
    ]),
  );
  expect(known.get(first.slice(0, 16))).toBe('query One { a }');
  expect(known.get(first)).toBe('query One { a }');
  expect(() =>
    alsoByShortHash(
      new Map([
        [first, 'query One { a }'],
        [alike, 'query Two { b }'],
      ]),
    ),
  ).toThrow('register one of them');
});
