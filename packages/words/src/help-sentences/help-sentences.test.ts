import { describe, expect, it } from 'vitest';
import { wordsIn } from '../feature.ts';
import { deliveredLanguages } from '../languages.ts';
import { helpSentences, helpSentencesWords } from './index.ts';

describe('the ready sentences', () => {
  it('are about forty, each in one group', () => {
    expect(helpSentences.length).toBeGreaterThanOrEqual(40);
    expect(helpSentences.length).toBeLessThanOrEqual(48);
    expect(new Set(helpSentences).size).toBe(helpSentences.length);
  });

  it.each(deliveredLanguages)(
    'each say something of their own in %s, with nothing to fill in',
    async (language) => {
      const words = await wordsIn(helpSentencesWords, language);
      const said = helpSentences.map((key) => words[key]);
      expect(new Set(said).size).toBe(helpSentences.length);
      expect(said.filter((sentence) => /\.{3}|…|_|[[\]{}()<>]/u.test(sentence))).toEqual([]);
    },
  );
});
