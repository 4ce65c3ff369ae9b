import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { wordsIn } from './feature.ts';
import { features } from './features.ts';
import { deliveredLanguages, nearestDelivered, readingDirection, type Language } from './languages.ts';
import { number, plural } from './format.ts';
import { longestSentence, sentencesOf, wordsOf } from './reading-level/sentences.ts';
import { day as arabicDay } from './shared/ar.ts';
import { day as germanDay } from './shared/de.ts';
import { day as englishDay } from './shared/en.ts';
import { day as dutchDay } from './shared/nl.ts';
import { languageIn, list, weekday } from './near.ts';
import { day as polishDay } from './shared/pl.ts';
import { day as turkishDay } from './shared/tr.ts';
import { day as ukrainianDay } from './shared/uk.ts';
import { samples } from './samples.ts';
import { spokenBy } from './spoken.ts';

type Name = keyof typeof features;
const names = Object.keys(features) as Name[];

const arabic = /\p{Script=Arabic}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const twoScripts = /\p{Script=Cyrillic}[’'-]?\p{Script=Latin}|\p{Script=Latin}[’'-]?\p{Script=Cyrillic}/u;

/** How a language would speak to somebody otherwise than .storybook/docs/languages.mdx says it does. */
const otherwise: [Language, RegExp][] = [
  ['de', /(?<!\p{L})(?:[Dd](?:u|ich|ir|ein\p{L}*)|[Ee]uch|[Ee]uer|ihnen|ihr\p{L}*)(?!\p{L})/u],
  [
    'pl',
    /(?<!\p{L})(?:pan|pani|państwo|państwa|ty|ci|ciebie|tobie|tw(?:ój|oja|oje|ojego|ojej|oim))(?!\p{L})/u,
  ],
  ['tr', /(?<!\p{L})(?:sen|seni|senin|sana|sende|senden)(?!\p{L})/iu],
  ['uk', /(?<!\p{L})(?:ти|тебе|тобі|тобою|тв(?:ій|оя|оє|ого|оєї|оїх))(?!\p{L})/iu],
];

/** Polish says of somebody whether it is a man or a woman where it is in the past, or signed in: nobody here is known so well. */
const polishOfAManOrWoman = /(?:[łl](?:eś|aś|byś|abyś)|[łl]em|łam|zalogowan[ya])(?!\p{L})/u;

it('are looked at wherever there are any for residents', async () => {
  const folders = await readdir(new URL('.', import.meta.url), { recursive: true });
  const ofResidents = folders.filter((file) => file.endsWith('/uk.ts')).map((file) => file.split('/')[0]!);
  const besides = ['counting', 'hint-lists', 'profile-choices', 'reading-level'];
  expect(ofResidents.filter((folder) => !besides.includes(folder)).sort()).toEqual([...names].sort());
});

const saidBy = async (name: Name, language: Language) =>
  spokenBy(await wordsIn(features[name] as never, language), samples[name] as never).map(({ text }) => text);

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

  it('speak Arabic in Arabic script, Ukrainian in Cyrillic, and nothing else in these', async () => {
    for (const language of deliveredLanguages) {
      const said = await saidBy(name, language);
      expect(said.filter((text) => arabic.test(text) !== (language === 'ar'))).toEqual([]);
      expect(said.filter((text) => cyrillic.test(text) !== (language === 'uk'))).toEqual([]);
    }
  });

  it('mix no letters of two scripts in a word, and speak Ukrainian without letters it does not have', async () => {
    const said = await saidBy(name, 'uk');
    expect(said.filter((text) => twoScripts.test(text) || /[ыэъё]/iu.test(text))).toEqual([]);
  });

  it.each(otherwise)('say one thing at a time in %s', async (language) => {
    const sentences = (await saidBy(name, language)).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > longestSentence)).toEqual([]);
  });

  it.each(otherwise)('speak to everybody in %s in the one way chosen for it', async (language, otherWays) => {
    expect((await saidBy(name, language)).filter((text) => otherWays.test(text))).toEqual([]);
  });

  it('speak Polish to men and women alike', async () => {
    expect((await saidBy(name, 'pl')).filter((text) => polishOfAManOrWoman.test(text))).toEqual([]);
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

describe('the gate catches', () => {
  it('a sentence that is missing in one language, and one that takes no value there', async () => {
    const dutch = shapeOf(await wordsIn(features.shared, 'nl'));
    const polish = await wordsIn(features.shared, 'pl');
    const { callUs: _callUs, ...without } = polish;
    expect(shapeOf(polish)).toEqual(dutch);
    expect(shapeOf(without)).not.toEqual(dutch);
    expect(shapeOf({ ...polish, callUs: 'Zadzwoń do nas' })).not.toEqual(dutch);
  });

  it.each<[string, RegExp, string]>([
    ['a Latin letter in a Ukrainian word', twoScripts, 'Зачeкайте трохи.'],
    ['German that says du', otherwise[0]![1], 'Wähle deine Sprache'],
    ['Polish that says pani', otherwise[1]![1], 'Czy pani tu mieszka?'],
    ['Polish that says who wrote', polishOfAManOrWoman, 'Nic tu nie napisałeś.'],
    ['Turkish that says sen', otherwise[2]![1], 'Bu senin cevabın mı?'],
    ['Ukrainian that says ти', otherwise[3]![1], 'Ти живеш тут?'],
  ])('%s', (_what, gate, planted) => {
    expect(planted).toMatch(gate);
  });
});

describe('languages', () => {
  it('serve a region with its language, and an unknown language with Dutch', () => {
    expect(nearestDelivered('nl-BE')).toBe('nl');
    expect(nearestDelivered('AR_ma')).toBe('ar');
    expect(nearestDelivered('de-AT')).toBe('de');
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
    expect(germanDay('2018-02-19')).toBe('19.\u00a0Februar 2018');
    expect(polishDay('2018-02-19')).toBe('19\u00a0lutego 2018');
    expect(turkishDay('2018-02-19')).toBe('19\u00a0Şubat 2018');
    expect(ukrainianDay('2018-02-19')).toBe('19\u00a0лютого 2018 року');
    expect(arabicDay('2018-02-19')).toBe('19\u00a0فبراير 2018');
  });

  it.each([
    ['nl', dutchDay],
    ['en-GB', englishDay],
    ['de', germanDay],
    ['pl', polishDay],
    ['tr', turkishDay],
    ['uk', ukrainianDay],
    ['ar-u-ca-gregory-nu-latn', arabicDay],
  ])('name the months in %s as browsers do', (locale, day) => {
    const asBrowsersDo = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-05`;
      // Browsers shorten the Ukrainian word for a year.
      expect(day(date).replace('\u00a0', ' ').replace('року', 'р.')).toBe(
        asBrowsersDo.format(new Date(date)).replaceAll('\u00a0', ' '),
      );
    }
  });

  it('write small and large numbers alike', () => {
    const asBrowsersDo = new Intl.NumberFormat('ar-u-nu-latn');
    for (const value of [0, 7, 999, 1000, 12_500])
      expect(number('ar', value)).toBe(asBrowsersDo.format(value));
    expect(number('nl', 12_500)).toBe('12.500');
    expect(number('en', 12_500)).toBe('12,500');
    expect(number('de', 12_500)).toBe('12.500');
    expect(number('pl', 12_500)).toBe('12\u00a0500');
    expect(number('tr', 12_500)).toBe('12.500');
    expect(number('uk', 12_500)).toBe('12\u00a0500');
  });

  it('write a day that is near with its name, names in a sentence, and a language by its name', () => {
    expect(weekday('nl', '2026-11-17')).toBe('dinsdag 17\u00a0november');
    expect(weekday('en', '2026-11-17')).toBe('Tuesday 17\u00a0November');
    expect(list('nl', ['Ina', 'Mo', 'Fatma'])).toBe('Ina, Mo en Fatma');
    expect(list('ar', ['Ina'])).toBe('\u2068Ina\u2069');
    expect(weekday('de', '2026-11-17')).toBe('Dienstag, 17.\u00a0November');
    expect(weekday('pl', '2026-11-17')).toBe('wtorek, 17\u00a0listopada');
    expect(weekday('tr', '2026-11-17')).toBe('17\u00a0Kasım Salı');
    expect(weekday('uk', '2026-11-17')).toBe('вівторок, 17\u00a0листопада');
    expect(list('de', ['Ina', 'Mo'])).toBe('Ina und Mo');
    expect(list('pl', ['Ina', 'Mo'])).toBe('Ina i Mo');
    expect(list('tr', ['Ina', 'Mo'])).toBe('Ina ve Mo');
    expect(list('uk', ['Ina', 'Mo'])).toMatch(/^Ina (?:і|й|та) Mo$/u);
    expect(languageIn('nl', 'ar')).toBe('Arabisch');
    expect(languageIn('de', 'tr')).toBe('Türkisch');
    expect(languageIn('pl', 'tr')).toBe('turecki');
    expect(languageIn('tr', 'ar')).toBe('Arapça');
    expect(languageIn('uk', 'tr')).toBe('турецька');
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
