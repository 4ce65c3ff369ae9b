import { expect, it } from 'vitest';
import { wordsIn } from '../feature.ts';
import { deliveredLanguages } from '../languages.ts';
import { hintLists } from './index.ts';

it.each(deliveredLanguages)(
  'the lists in %s hold words as they are compared: small, plain, each once',
  async (language) => {
    const lists = await wordsIn(hintLists, language);
    for (const list of Object.values(lists)) {
      const words = list.split(',');
      expect(words.length).toBeGreaterThan(7);
      expect(new Set(words).size).toBe(words.length);
      expect(
        words.filter((word) => !/^[\p{L} ]+(\*|&[\p{L} ]+)?$/u.test(word) || word !== word.toLowerCase()),
      ).toEqual([]);
      expect(words.filter((word) => word !== withoutAccents(word))).toEqual([]);
    }
  },
);

/** As what is typed is compared. */
const withoutAccents = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC');
