import { describe, expect, it } from 'vitest';
import {
  bbcodeOf,
  byImportance,
  countWords,
  markdownOf,
  sharedState,
  writeColumn,
} from './lab-sharing.rules.ts';

const begin = ['Samen in de buurt', 'Gesprek met 11 bewoners, 19 februari 2018.', 'Praat mee.'];
const end = ['Praat hier mee: https://wonen.example/lab', 'Liever bellen? 000 000 00 00'];
const point = (words: number, name: string) => `${`${name} `.repeat(words).trim()}.`;
const parts = [
  { heading: 'Wat gaat er niet goed?', points: [point(10, 'eerst'), point(60, 'lang'), point(10, 'daarna')] },
  { heading: 'Wat kan helpen?', points: [point(10, 'help')] },
];

describe('What a lab is shared as', () => {
  it.each([
    ['planned', null, 'planned'],
    ['open', null, 'open'],
    ['open', '2026-11-23', 'open'],
    ['open', '2026-11-22', 'closed'],
    ['closed', null, 'closed'],
    ['archived', '2020-01-01', 'closed'],
  ] as const)('is, for one that is %s until %s: %s', (state, closesOn, expected) => {
    expect(sharedState({ state, closesOn }, '2026-11-23')).toBe(expected);
  });

  it.each(['draft', 'to-be-checked'] as const)(
    'is nothing for a %s, and something once it is planned',
    (state) => {
      expect(() => sharedState({ state, closesOn: null }, '2026-11-23')).toThrow('NOTHING_TO_SHARE');
      expect(sharedState({ state: 'planned', closesOn: null }, '2026-11-23')).toBe('planned');
    },
  );

  it('begins with what matters most, then with what most agree with, then keeps the order of the report', () => {
    const points = [
      { name: 'third', priority: null, yes: null },
      { name: 'second', priority: null, yes: 25 },
      { name: 'first', priority: 10, yes: null },
      { name: 'last', priority: null, yes: null },
    ];
    expect(byImportance(points).map(({ name }) => name)).toEqual(['first', 'second', 'third', 'last']);
  });

  it('stays text where a forum reads signs', () => {
    expect(markdownOf('*Let op* [hier](x) <b>')).toBe(String.raw`\*Let op\* \[hier\](x) \<b\>`);
    expect(bbcodeOf('[b]Let op[/b]')).toBe('(b)Let op(/b)');
  });
});

describe('A column for a magazine', () => {
  it.each([50, 60, 80, 100, 120, 150, 1000])('has at most %i words, and says how many', (wanted) => {
    const { text, words } = writeColumn({ begin, parts, end }, wanted);
    expect(words).toBeLessThanOrEqual(wanted);
    expect(words).toBe(countWords(text));
    for (const line of [...begin, ...end]) expect(text).toContain(line);
  });

  it('takes the first point of each part before the second of any, and leaves out what does not fit', () => {
    const { text } = writeColumn({ begin, parts, end }, 65);
    expect(text).toContain(point(10, 'eerst'));
    expect(text).toContain(point(10, 'help'));
    expect(text).not.toContain('lang');
    expect(text).toContain(point(10, 'daarna'));
  });

  it('is never cut within a sentence', () => {
    const all = [...begin, ...end, ...parts.flatMap(({ heading, points }) => [heading, ...points])];
    for (let wanted = 50; wanted <= 150; wanted++) {
      const lines = writeColumn({ begin, parts, end }, wanted).text.split('\n').filter(Boolean);
      expect(lines.filter((line) => !all.includes(line))).toEqual([]);
    }
  });

  it('refuses too few words, or too many, and takes what lies between', () => {
    const asked = (wanted: number) => () => writeColumn({ begin, parts, end }, wanted);
    expect(asked(49)).toThrow('TOO_FEW_WORDS');
    expect(asked(1001)).toThrow('NUMBER_NOT_OFFERED');
    expect(asked(50.5)).toThrow('NUMBER_NOT_OFFERED');
    expect(asked(50)).not.toThrow();
  });

  it('refuses where not one point fits beside what is always there, and takes more words', () => {
    const long = { begin: [point(45, 'begin')], parts, end };
    expect(() => writeColumn(long, 60)).toThrow('TOO_FEW_WORDS');
    expect(() => writeColumn(long, 90)).not.toThrow();
  });

  it('is whole without any point, for a lab that has none', () => {
    expect(writeColumn({ begin, parts: [], end }, 50).text).toBe(
      [begin.join('\n'), end.join('\n')].join('\n\n'),
    );
  });
});
