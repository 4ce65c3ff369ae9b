import { expect, it } from 'vitest';
import { canSayHello, helloState } from './hello.rules.ts';

it.each([
  [null, null, 'none'],
  ['yes', null, 'said'],
  ['yes', 'not-now', 'said'],
  ['yes', 'yes', 'both'],
  [null, 'yes', 'received'],
  [null, 'not-now', 'none'],
  ['not-now', 'yes', 'none'],
  ['not-now', 'not-now', 'none'],
  ['not-now', null, 'none'],
] as const)('I said %s, my neighbour %s: %s', (mine, theirs, state) => {
  expect(helloState(mine, theirs)).toBe(state);
});

it('to have said hello looks the same, whatever the other did with it but yes', () => {
  expect(helloState('yes', 'not-now')).toBe(helloState('yes', null));
});

it('is said once', () => {
  expect((['none', 'said', 'received', 'both'] as const).filter(canSayHello)).toEqual(['none']);
});
