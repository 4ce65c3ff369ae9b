import { activityWords } from '@wederkerig/words/activities';
import { wordsIn } from '@wederkerig/words';
import { describe, expect, it } from 'vitest';
import { readOwnWords } from './own-words.ts';
import { tryMatching } from './try-matching.ts';
import { wordListWith } from './word-list.ts';

const { activity: names } = await wordsIn(activityWords, 'nl');
const read = (text: string) => readOwnWords(text, wordListWith(), names);
const likeliest = (row: string[], words = '') =>
  tryMatching([row], wordListWith(read(words)))[0]!.ranking[0]!;

describe("An organisation's own words", () => {
  it('mean what the organisation says: an activity, a finer meaning, a known word, or nothing', () => {
    const row = ['De zwabbelbak doet raar', 'tuinieren', 'loodgieter'];
    expect(likeliest(row).reasons).toEqual([]);
    for (const meaning of ['plumbing', 'kranen en afvoer maken', 'drain', 'gootsteen'])
      expect(likeliest(row, `zwabbelbak\t${meaning}`)).toEqual({
        candidate: 'loodgieter',
        reasons: [{ kind: 'activity', activity: 'plumbing' }],
      });
    expect(likeliest(row, 'zwabbelbak\t-').reasons).toEqual([]);
  });

  it('take the place of what we say of a word, in all its forms', () => {
    const row = ['Hulp met fietsen', 'dansen', 'koken'];
    expect(likeliest([...row, 'ketting smeren']).candidate).toBe('ketting smeren');
    expect(likeliest([...row, 'ketting smeren'], 'fietsen\tdancing').candidate).toBe('dansen');
    expect(likeliest(['Hulp met de bank', 'sparen en rente', 'sjouwen'], 'bank\tlifting').candidate).toBe(
      'sjouwen',
    );
  });

  it('can be phrases, and lines that are empty or begin with # say nothing', () => {
    expect(
      likeliest(['Het witte bakje piept', 'koken', 'timmeren'], '# ons\n\nwitte bakje\twoodwork').candidate,
    ).toBe('timmeren');
  });

  it('mean all that stands on their lines, in capitals or not', () => {
    expect(read('Drab\ttap\ndrab\tlamp\nDRAB\ttap')).toEqual([{ word: 'Drab', meaning: ['tap', 'lamp'] }]);
  });

  it('are 5000 at most, whatever stands between them', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `drab${index}\tdrain\n\n`);
    expect(() => read(lines(5001).join(''))).toThrow('A list has at most 5000 words.');
    expect(read(lines(5000).join('# ours\n'))).toHaveLength(5000);
  });

  it.each([
    ['drab', 'Line 1 of the words: it needs a word and a meaning, with a tab between.', 'drab\tdrain'],
    [
      'drab\tdrain\tmore',
      'Line 1 of the words: it needs a word and a meaning, with a tab between.',
      'drab\tdrain',
    ],
    ['ok\tdrain\n...\tdrain', 'Line 2 of the words: there is no word.', 'ok\tdrain\na\tdrain'],
    [
      `${'x'.repeat(81)}\tdrain`,
      'Line 1 of the words: a word has at most 80 characters.',
      `${'x'.repeat(80)}\tdrain`,
    ],
    ['a b c d e\tdrain', 'Line 1 of the words: a phrase has at most 4 words.', 'a b c d\tdrain'],
    [
      'drab\tqqq',
      /^Line 1 of the words: "qqq" is no activity, no meaning and no known word, such as /,
      'drab\ttap',
    ],
  ])('are refused with the line that cannot be read, and taken when mended: %j', (wrong, says, mended) => {
    expect(() => read(wrong)).toThrow(says);
    expect(read(mended).length).toBeGreaterThan(0);
  });
});

describe('A file of asks', () => {
  it.each([
    [[['', 'koken']], 'Row 1 does not say what is asked.', [['soep', 'koken']]],
    [
      [['soep', 'koken'], ['soep']],
      /^Row 2 has no candidates/,
      [
        ['soep', 'koken'],
        ['soep', 'ik'],
      ],
    ],
    [
      [
        ['vraag', 'wie'],
        ['soep', ' '],
      ],
      /^Row 2 has no candidates/,
      [
        ['vraag', 'wie'],
        ['soep', 'ik'],
      ],
    ],
    [
      [['x'.repeat(2001), 'koken']],
      /^Row 1 has a text of more than 2000 characters/,
      [['x'.repeat(2000), 'koken']],
    ],
  ])('is refused with the row that cannot be ranked, and ranked when mended', (wrong, says, mended) => {
    expect(() => tryMatching(wrong, wordListWith())).toThrow(says);
    expect(tryMatching(mended, wordListWith()).at(-1)!.ranking).toHaveLength(1);
  });
});
