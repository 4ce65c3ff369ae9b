import { describe, expect, it } from 'vitest';
import { wordsIn } from '../feature.ts';
import { features } from '../features.ts';
import type { Language } from '../languages.ts';
import { samples } from '../samples.ts';
import { spokenBy } from '../spoken.ts';
import { counted, miscounted } from './counted.ts';
import { countedWords } from './counted-words.ts';

type Name = keyof typeof features;
const names = Object.keys(features) as Name[];
const languages: Language[] = ['de', 'pl', 'tr', 'uk'];

describe.each(languages)('numbers in %s', (language) => {
  it.each(names)('%s: take the form of a word that belongs to them', async (name) => {
    expect((await saidWithCounts(name, language)).flatMap((text) => miscounted(language, text))).toEqual([]);
  });

  it('are said in front of every word that the list of counted words knows', async () => {
    const said = (await Promise.all(names.map((name) => saidWithCounts(name, language)))).flat().join('\n');
    const forms = (countedWords[language] ?? []).flatMap((word) => Object.values(word));
    expect(forms.filter((form) => !new RegExp(`\\d\\s${form}(?!\\p{L})`, 'u').test(said))).toEqual(
      forms.filter((form) => neverSaid.has(form)),
    );
  });
});

describe('the gate catches', () => {
  it.each<[Language, string, string]>([
    ['pl', 'Przeczytaj 5 komentarze', 'Przeczytaj 5 komentarzy'],
    ['pl', 'Przeczytaj 22 komentarzy', 'Przeczytaj 22 komentarze'],
    ['pl', '12 punkty', '12 punktów'],
    ['pl', 'poczekaj 21 minutę', 'poczekaj 21 minut'],
    ['pl', 'Masz 5 listów', 'Masz 5 komentarzy'],
    ['uk', 'Прочитати 5 коментарі', 'Прочитати 5 коментарів'],
    ['uk', '12 пункти', '12 пунктів'],
    ['uk', 'зачекайте 21 хвилин', 'зачекайте 21 хвилину'],
    ['de', 'warten Sie 1 Minuten', 'warten Sie 1 Minute'],
    ['tr', '9 yorumları oku', '9 yorumu oku'],
  ])('%s: "%s", and lets "%s" through', (language, wrong, right) => {
    expect(miscounted(language, wrong)).toHaveLength(1);
    expect(miscounted(language, right)).toEqual([]);
  });

  it('a word that never changes', async () => {
    const { readComments } = await wordsIn(features['lab-feedback'], 'pl');
    const unchanging = (count: number) => readComments(2).replace('2', String(count));
    const said = (say: (count: number) => string) => counted([9]).map(([count]) => say(count as number));
    expect(said(readComments).flatMap((text) => miscounted('pl', text))).toEqual([]);
    expect(said(unchanging).flatMap((text) => miscounted('pl', text))).not.toEqual([]);
  });
});

/** Forms that belong to no number that occurs: a code has 6 digits, and nobody waits for one hour but for 60 minutes. */
const neverSaid = new Set(['Ziffer', 'cyfra', 'cyfry', 'цифру', 'цифри', 'Stunde', 'godzinę']);

async function saidWithCounts(name: Name, language: Language): Promise<string[]> {
  const sampled = samples[name] as Record<string, readonly (readonly unknown[])[]>;
  const all = Object.fromEntries(
    Object.entries(sampled).map(([key, sets]) => [key, [...sets, ...sets.flatMap(counted)]]),
  );
  return spokenBy(await wordsIn(features[name] as never, language), all).map(({ text }) => text);
}
