import { describe, expect, it } from 'vitest';
import { writtenIn } from './written-in.rules.ts';

describe('In which language words are', () => {
  it.each([
    ['nl', 'We groeten elkaar op de trap'],
    ['nl', 'Schone trap'],
    ['nl', 'Vuilnis beneden'],
    ['nl', 'IK WIL DAT DE HAL SCHOON IS'],
    ['nl', 'Mooi kort.'],
    ['nl', 'Samen koffie drinken'],
    ['nl', '😀 10'],
    ['pl', 'Po dziesiątej jest cicho'],
    ['pl', 'Nie zostawiaj rowerów na korytarzu'],
    ['tr', 'Kapıyı kapat'],
    ['tr', 'Birbirimize selam veririz'],
    ['tr', 'Herkes buraya ait'],
    ['de', 'Wir helfen einander'],
    ['en', 'Help your neighbours'],
    ['uk', 'Ми вітаємося'],
    ['ar', 'نسلّم على بعضنا'],
  ])('is %s of "%s"', (language, text) => {
    expect(writtenIn(text)).toBe(language);
  });

  it('is Dutch where they do not tell surely: that is what a line is read as without a language', () => {
    expect(writtenIn('Koridorda bisiklet yok')).toBe('nl');
  });
});
