import { describe, expect, it } from 'vitest';
import { dutchForms, namedBy, searchedWords } from './search.rules.ts';

const finds = (searched: string, text: string) =>
  searchedWords(searched).every(({ pattern }) =>
    new RegExp(pattern.replaceAll('\\m', '(?<![\\p{L}\\p{N}])'), 'u').test(text.toLowerCase()),
  );

describe('Searching in everyday Dutch', () => {
  it.each([
    ['fiets', 'Ik help graag met fietsen'],
    ['fiets', 'Wie maakt een kinderfiets?'],
    ['fietsen', 'Mijn fiets is stuk'],
    ['fietsje', 'Een fiets voor een kind'],
    ['lampen', 'Wie hangt een lamp op?'],
    ['lamp', 'Alle lampen zijn stuk'],
    ['bomen', 'De boom moet weg'],
    ['boom', 'Twee bomen in de tuin'],
    ['appelboom', 'Een appelboom planten'],
    ['huizen', 'Een huis vol dozen'],
    ['huis', 'Spullen naar andere huizen'],
    ['brieven', 'Wie leest een brief?'],
    ['brief', 'Ik krijg veel brieven'],
    ['katten', 'Wie past op mijn kat?'],
    ['kat', 'Twee katten en een hond'],
    ['klusjes', 'Een klus in de keuken'],
    ['klus', 'Kleine klusjes in huis'],
    ['boodschappen', 'Een boodschap doen'],
    ['kinderen', 'Oppassen op een kind'],
    ['computers', 'Mijn computer doet niets'],
    ['koken', 'Ik kook graag'],
    ['wandelen', 'Een wandeling in het park'],
    ['tafels', 'Een tafel tillen'],
    ['lezen', 'Samen lees ik een boek'],
    ['ramen', 'Het raam klemt'],
    ['hulp met mijn fiets', 'Mijn fiets is stuk'],
    ['FIETS', 'mijn fiets'],
    ['tuin fiets', 'De fiets staat in de tuin'],
  ])('"%s" finds "%s"', (searched, text) => {
    expect(finds(searched, text)).toBe(true);
  });

  it.each([
    ['fiets', 'Wie hangt een lamp op?'],
    ['kat', 'Samen naar het wekatelier'],
    ['tuin fiets', 'De fiets staat binnen'],
    ['les', 'Een blessure aan mijn knie'],
  ])('"%s" does not find "%s"', (searched, text) => {
    expect(finds(searched, text)).toBe(false);
  });

  it('looks at words alone, and at six of them', () => {
    expect(searchedWords('😀 !! %_\\ .*')).toEqual([]);
    expect(searchedWords('(.*)+$ fi.ts').map(({ word }) => word)).toEqual(['fi', 'ts']);
    expect(searchedWords('lamp '.repeat(10_000))).toHaveLength(1);
    expect(searchedWords('rood blauw groen geel paars oranje bruin')).toHaveLength(6);
    for (const { pattern } of searchedWords("auto's café 12 naïef"))
      expect(pattern).toMatch(/^[\\\p{L}\p{N}|]+$/u);
  });

  it('keeps words that tell nothing apart only where nothing else was typed', () => {
    expect(searchedWords('wie kan mij helpen met mijn fiets').map(({ word }) => word)).toEqual(['fiets']);
    expect(searchedWords('ik zoek hulp').map(({ word }) => word)).toEqual(['ik', 'zoek', 'hulp']);
  });

  it('knows the names of categories in any language', () => {
    const names = new Map([
      ['bicycles', ['Een fiets maken', 'إصلاح الدراجات']],
      ['sewing', ['Kleren maken']],
      ['games', ['Een spel doen']],
    ]);
    const named = (typed: string) => searchedWords(typed).flatMap((word) => namedBy(word, names));
    expect(named('fietsen')).toEqual(['bicycles']);
    expect(named('spel')).toEqual(['games']);
    expect(named('الدراجات')).toEqual(['bicycles']);
    expect(named('maken')).toEqual([]);
    expect(named('auto')).toEqual([]);
  });

  it('writes each form once', () => {
    expect(dutchForms('fietsen')).toEqual(['fiets']);
    expect(dutchForms('bomen')).toEqual(['bomen', 'bom', 'boom']);
  });
});
