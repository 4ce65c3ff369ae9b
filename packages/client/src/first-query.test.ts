import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstVariables, languageOf } from './first-query.ts';
import { storage } from './testing/played-server.ts';

/** As much of an element as the first question looks at. */
function element(attributes: Record<string, string>, around?: Element, shadowHost?: Element): Element {
  const self = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: (): Element | null =>
      'lang' in attributes ? (self as Element) : (around?.closest('[lang]') ?? null),
    getRootNode: () => ({ host: shadowHost }),
  } as unknown as Element;
  return self;
}

const page = 'https://www.voorbeeld.nl';

beforeEach(() => void vi.stubGlobal('location', { origin: page }));
afterEach(() => void vi.unstubAllGlobals());

test('the language is the nearest one on the page, without its region', () => {
  const around = element({ lang: 'nl-NL' });
  expect(languageOf(element({}, around))).toBe('nl');
  expect(languageOf(element({ lang: 'AR_eg' }, around))).toBe('ar');
  expect(languageOf(element({}, undefined, element({}, around)))).toBe('nl');
});

test('a page that does not say its language is Dutch', () => {
  expect(languageOf(element({}))).toBe('nl');
});

test('the first question is filled from attributes, and waits for them', () => {
  const variables = { slug: 'lab', language: '@lang' };
  expect(firstVariables(variables, element({ lab: 'de-linde', lang: 'en' }))).toEqual({
    page,
    slug: 'de-linde',
    language: 'en',
  });
  expect(firstVariables(variables, element({ lang: 'en' }))).toBeUndefined();
});

test('an attribute that may be left out is not waited for', () => {
  const variables = { building: '?building', language: '@lang' };
  expect(firstVariables(variables, element({ lang: 'en' }))).toEqual({ page, language: 'en' });
  expect(firstVariables(variables, element({ building: 'de-linde', lang: 'en' }))).toEqual({
    page,
    building: 'de-linde',
    language: 'en',
  });
});

test('the page that asks is named by its origin', () => {
  expect(firstVariables({}, element({}))).toEqual({ page });
});

test('a language the reader chose goes before that of the page', () => {
  vi.stubGlobal('localStorage', storage());
  localStorage.setItem('wk-language', 'ar');
  expect(firstVariables({ language: '@lang' }, element({ lang: 'nl' }))).toEqual({ page, language: 'ar' });
});
