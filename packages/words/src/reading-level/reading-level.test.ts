import { describe, expect, it } from 'vitest';
import { wordsIn } from '../feature.ts';
import { features } from '../features.ts';
import { samples } from '../samples.ts';
import { spokenBy } from '../spoken.ts';
import { easiestAllowed, readingEase, stumblingBlocks } from './reading-level.ts';
import { syllables } from './syllables.ts';

const names = Object.keys(features) as (keyof typeof features)[];
const manners = [
  ['je', 'je'],
  ['u', 'u'],
] as const;

/** Names on buttons and no sentences: a measure of running text says nothing of them. */
const namesAlone: readonly (typeof names)[number][] = ['activities'];
const sentences = names.filter((name) => !namesAlone.includes(name));

const inDutch = async (name: (typeof names)[number], address: 'je' | 'u') =>
  spokenBy(await wordsIn(features[name] as never, 'nl', address), samples[name] as never).map(
    ({ text }) => text,
  );

describe.each(names)('the Dutch of %s', (name) => {
  it.each(manners)('has no sentence and no word that people stumble over (%s)', async (address) => {
    expect((await inDutch(name, address)).flatMap(stumblingBlocks)).toEqual([]);
  });
});

describe.each(namesAlone)('the Dutch of %s', (name) => {
  it('is short names of short words', async () => {
    const words = (await inDutch(name, 'je')).map((text) => text.split(/[\s,]+/));
    expect(words.filter((one) => one.length > 5)).toEqual([]);
    expect(words.flat().filter((word) => syllables(word) > 4)).toEqual([]);
  });
});

describe.each(sentences)('the Dutch of %s', (name) => {
  it.each(manners)('is easy to read by Flesch-Douma (%s)', async (address) => {
    expect(readingEase(await inDutch(name, address))).toBeGreaterThanOrEqual(easiestAllowed);
  });
});

describe('the gate catches', () => {
  it.each([
    ['a sentence of thirteen words', 'Wij komen bij jou langs om samen met jou naar het licht te kijken.'],
    ['a percentage', 'Van de bewoners zegt 60 % ja.'],
    ['a percentage in words', 'Veertig procent zegt nee.'],
    ['an abbreviation', 'Bel ons o.a. op maandag.'],
    ['a shortened word', 'Neem iets mee, bijv. koffie.'],
    ['"middels"', 'Log in middels een code.'],
    ['"indien"', 'Bel ons indien dit niet lukt.'],
    ['"alsmede"', 'Je naam alsmede je adres.'],
    ['"dient te"', 'U dient te wachten.'],
    ['a word of screens', 'Maak een account.'],
    ['a word of offices', 'Wij verstrekken de code.'],
    ['the organisation not called by its name', 'De corporatie leest dit.'],
    ['a figure of speech', 'Samen gaan we aan de slag.'],
    ['another figure of speech', 'De drempel is hoog.'],
    ['a machine speaking', 'Ongeldige sessie: er is een error.'],
  ])('%s', (_what, text) => {
    expect(stumblingBlocks(text)).not.toEqual([]);
  });

  it('hard words by Flesch-Douma, and lets easy ones through', () => {
    const hard = 'Gemeenschappelijke verantwoordelijkheid stimuleert maatschappelijke betrokkenheid.';
    expect(readingEase([hard])).toBeLessThan(easiestAllowed);
    expect(readingEase(['Wij komen bij je langs. Dan maken we de lamp.'])).toBeGreaterThanOrEqual(
      easiestAllowed,
    );
  });

  it('nothing in a plain text', () => {
    expect(stumblingBlocks('Bel ons als dit niet lukt. Wij helpen je graag.')).toEqual([]);
  });
});

it.each([
  ['ja', 1],
  ['over', 2],
  ['bewoner', 3],
  ['antwoorden', 3],
  ['creatie', 3],
  ['buurt', 1],
  ['nieuwe', 2],
  ['ideeën', 3],
])('"%s" has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});
