import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { faultsIn, isUpToDate, registerAfter } from './operations-register.ts';

const now = { hash: 'h2', name: 'Lab', text: 'query Lab{lab{title}}' };
const before = { h1: { name: 'Lab', text: 'query Lab{lab{id}}', since: '2026-01-10' } };

describe('the register of operations', () => {
  test('takes up what is asked now, from today', () => {
    expect(registerAfter({}, [now], '2026-03-01')).toEqual({
      h2: { name: now.name, text: now.text, since: '2026-03-01' },
    });
  });

  test('does not change when nothing did', () => {
    const register = registerAfter({}, [now], '2026-03-01');
    expect(registerAfter(register, [now], '2026-04-01')).toEqual(register);
  });

  test('keeps what a page of an older version still asks for 24 months after it left the source', () => {
    const left = registerAfter(before, [now], '2026-03-01');
    expect(left.h1).toEqual({ ...before.h1, until: '2026-03-01' });
    expect(registerAfter(left, [now], '2028-03-01')).toHaveProperty('h1');
    expect(registerAfter(left, [now], '2028-03-02')).not.toHaveProperty('h1');
  });

  test('takes back what is asked again', () => {
    const left = registerAfter(before, [now], '2026-03-01');
    const back = registerAfter(left, [{ hash: 'h1', name: 'Lab', text: 'query Lab{lab{id}}' }], '2026-05-01');
    expect(back.h1).toEqual(before.h1);
  });

  test('does not remember what was written and changed on one day', () => {
    const first = registerAfter({}, [{ ...now, hash: 'draft' }], '2026-03-01');
    expect(Object.keys(registerAfter(first, [now], '2026-03-01'))).toEqual(['h2']);
  });

  test('is behind when something else is asked than it says, and not because days pass', () => {
    const register = registerAfter(before, [now], '2026-03-01');
    expect(isUpToDate(register, [now])).toBe(true);
    expect(isUpToDate(register, [])).toBe(false);
    expect(isUpToDate(before, [now])).toBe(false);
  });
});

describe('an operation the server could not answer', () => {
  const schema = buildSchema('type Query { lab: Lab } type Lab { id: ID! }');

  test('is named, also when only older pages ask it', () => {
    const register = { h2: { ...now, since: '2026-01-10', until: '2026-03-01' } };
    expect(faultsIn(register, schema)).toEqual([expect.stringMatching(/^Lab \(.*2026-03-01\).*"title"/)]);
    expect(faultsIn(before, schema)).toEqual([]);
  });

  test('is one of two with the same name', () => {
    const register = { ...before, h3: { ...before.h1, text: 'query Lab{lab{id id}}' } };
    expect(faultsIn(register, schema)).toEqual(['Lab: two operations have this name.']);
  });
});
