import { describe, expect, it } from 'vitest';
import { wordsIn } from './feature.ts';
import { features } from './features.ts';
import { deliveredLanguages, nearestDelivered, readingDirection } from './languages.ts';
import { number, plural } from './format.ts';
import { day as arabicDay } from './shared/ar.ts';
import { day as englishDay } from './shared/en.ts';
import { day as dutchDay } from './shared/nl.ts';
import { languageIn, list, weekday } from './near.ts';
import { samples } from './samples.ts';
import { spokenBy } from './spoken.ts';

type Name = keyof typeof features;
const names = Object.keys(features) as Name[];

describe.each(names)('the words of %s', (name) => {
  it.each(deliveredLanguages)('are all there in %s, of the same kind as in Dutch', async (language) => {
    expect(shapeOf(await wordsIn(features[name] as never, language))).toEqual(
      shapeOf(await wordsIn(features[name] as never, 'nl')),
    );
  });

  it.each(deliveredLanguages)('say something in %s, whatever the values are', async (language) => {
    const said = spokenBy(await wordsIn(features[name] as never, language), samples[name] as never);
    for (const { key, text } of said) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('speak Arabic in Arabic script, and nothing else in it', async () => {
    const arabic = spokenBy(await wordsIn(features[name] as never, 'ar'), samples[name] as never);
    expect(arabic.filter(({ text }) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
    const english = spokenBy(await wordsIn(features[name] as never, 'en'), samples[name] as never);
    expect(english.filter(({ text }) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
  });

  it('speak to everybody as u where the organisation wants that', async () => {
    const said = spokenBy(await wordsIn(features[name] as never, 'nl', 'u'), samples[name] as never);
    expect(said.filter(({ text }) => /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(text))).toEqual(
      [],
    );
  });

  it('speak to everybody as je elsewhere', async () => {
    const said = spokenBy(await wordsIn(features[name] as never, 'nl'), samples[name] as never);
    expect(said.filter(({ text }) => /(?<!\p{L})(?:u|uw)(?!\p{L})/iu.test(text))).toEqual([]);
  });
});

describe('languages', () => {
  it('serve a region with its language, and an unknown language with Dutch', () => {
    expect(nearestDelivered('nl-BE')).toBe('nl');
    expect(nearestDelivered('AR_ma')).toBe('ar');
    expect(nearestDelivered('fy')).toBe('nl');
    expect(nearestDelivered(undefined)).toBe('nl');
    expect(nearestDelivered('constructor')).toBe('nl');
  });

  it('know which way a text is read, also in a language the interface does not speak', () => {
    expect(readingDirection('ar-MA')).toBe('rtl');
    expect(readingDirection('fa')).toBe('rtl');
    expect(readingDirection('tr')).toBe('ltr');
  });

  it('write a day as people say it', () => {
    expect(dutchDay('2018-02-19')).toBe('19\u00a0februari 2018');
    expect(englishDay('2018-02-19')).toBe('19\u00a0February 2018');
    expect(arabicDay('2018-02-19')).toBe('19\u00a0فبراير 2018');
  });

  it.each([
    ['nl', dutchDay],
    ['en-GB', englishDay],
    ['ar-u-ca-gregory-nu-latn', arabicDay],
  ])('name the months in %s as browsers do', (locale, day) => {
    const asBrowsersDo = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-05`;
      expect(day(date).replace('\u00a0', ' ')).toBe(asBrowsersDo.format(new Date(date)));
    }
  });

  it('write small and large numbers alike', () => {
    const asBrowsersDo = new Intl.NumberFormat('ar-u-nu-latn');
    for (const value of [0, 7, 999, 1000, 12_500])
      expect(number('ar', value)).toBe(asBrowsersDo.format(value));
    expect(number('nl', 12_500)).toBe('12.500');
    expect(number('en', 12_500)).toBe('12,500');
  });

  it('write a day that is near with its name, names in a sentence, and a language by its name', () => {
    expect(weekday('nl', '2026-11-17')).toBe('dinsdag 17\u00a0november');
    expect(weekday('en', '2026-11-17')).toBe('Tuesday 17\u00a0November');
    expect(list('nl', ['Ina', 'Mo', 'Fatma'])).toBe('Ina, Mo en Fatma');
    expect(list('ar', ['Ina'])).toBe('\u2068Ina\u2069');
    expect(languageIn('nl', 'ar')).toBe('Arabisch');
    expect(languageIn('nl', 'tr')).toBe('Turks');
  });

  it('count in Arabic with one, two, a few and many', () => {
    const forms = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([1, 2, 3, 11, 100].map((count) => plural('ar', count, forms))).toEqual([
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });
});

/** The keys of the words and what stands under each: a sentence, a message with values, a list, or more of these. */
function shapeOf(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(shapeOf);
  if (typeof words !== 'object') return typeof words;
  const keys = Object.entries(words as object).map(([key, message]) => [key, shapeOf(message)] as const);
  return Object.fromEntries(keys.sort(([a], [b]) => a.localeCompare(b)));
}
