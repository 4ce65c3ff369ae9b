import { describe, expect, it } from 'vitest';
import { findChoosingWord } from './choosing.rules.ts';

describe('A text beside a vacant home', () => {
  it.each([
    ['Wij hopen op een rustige buur.', 'rustige', 'calm'],
    ['Mooi voor een jong gezin.', 'jong gezin', 'age'],
    ['Een gezin zonder kinderen.', 'gezin', 'household'],
    ['Werkende mensen wonen hier.', 'Werkende', 'income'],
    ['Goed Nederlands is nodig.', 'Nederlands', 'origin'],
    ['Je bent 55+.', '55+', 'age'],
    ['Voor wie boven de 65 is.', 'boven de 65', 'age'],
    ['Gezonde mensen.', 'Gezonde', 'health'],
    ['Christelijke buren.', 'Christelijke', 'religion'],
    ['Vrouwen wonen hier graag.', 'Vrouwen', 'sex'],
    ['Een flat voor young professionals.', 'young professionals', 'age'],
    ['للشباب والعائلات', 'للشباب', 'age'],
    ['Шукаємо сімʼю.', 'Шукаємо', 'choosing'],
  ])('is refused for the word that chooses people: %s', (text, word, group) => {
    const found = findChoosingWord(text);
    expect(found).toMatchObject({ group });
    expect(found?.word).toBe(word);
  });

  it.each([
    'Wij hopen op een aardige buur.',
    'Mooi voor wie van tuinieren houdt.',
    'In de tuin werken mensen graag.',
    'Achter het huis staan jonge bomen.',
    'Een paar buren houden de straat netjes.',
    'De woning ligt boven de 2e verdieping en kost 650 euro.',
    'Vanaf 10 uur is de zaal open.',
    'Neighbours are kind.',
    'Im Saal singt ein Chor.',
    'Herkes hoş gelir.',
    'Тут сім буденних прогулянок.',
  ])('is taken where it says what there is and what neighbours do: %s', (text) => {
    expect(findChoosingWord(text)).toBeUndefined();
  });
});
