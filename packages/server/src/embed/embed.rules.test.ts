import { describe, expect, it } from 'vitest';
import { isRefusal, isSilent, sightingIn } from './embed.rules.ts';

const at = (path: string) => new URL(path, 'https://buren.example');

describe('The address of a request', () => {
  it.each([
    ['/elements/0.1.0-823c171b/lab-feedback.js', { widget: 'lab-feedback', version: '0.1.0-823c171b' }],
    ['/elements/1.2.3/all.nl.js', { widget: 'all', version: '1.2.3' }],
    ['/graphql?extensions=%7B%7D&operationName=HelpBoard', { widget: 'help-board', version: '' }],
  ])('tells which widget it is for: %s', (path, sighting) => {
    expect(sightingIn(at(path))).toEqual(sighting);
  });

  it.each([
    '/elements/0.1.0/shared.js',
    '/elements/0.1.0/help-board.js.map',
    '/elements/0.1.0/constructor.js',
    `/elements/0${'1'.repeat(40)}/help-board.js`,
    '/elements/x/help-board.js',
    '/graphql?operationName=Something',
    '/graphql',
    '/embed/help-board',
    '/',
  ])('tells nothing: %s', (path) => {
    expect(sightingIn(at(path))).toBeUndefined();
  });
});

describe('A page that is turned away', () => {
  it('wanted to do something, and was answered that it may not', () => {
    expect(isRefusal('POST', at('/graphql'), 403)).toBe(true);
    expect(isRefusal('OPTIONS', at('/session/code'), 403)).toBe(true);
    expect(isRefusal('POST', at('/graphql'), 200)).toBe(false);
    expect(isRefusal('GET', at('/graphql'), 403)).toBe(false);
    expect(isRefusal('POST', at('/console/session/code'), 403)).toBe(false);
  });
});

describe('A widget that is not seen any more', () => {
  it('was last seen more than two weeks ago', () => {
    expect(isSilent('2026-11-09', '2026-11-23')).toBe(false);
    expect(isSilent('2026-11-08', '2026-11-23')).toBe(true);
  });
});
