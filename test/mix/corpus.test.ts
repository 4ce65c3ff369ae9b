import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findChoosingWord } from '../../packages/server/src/mix/choosing.rules.ts';

/**
 * Sentences written before the list of words was, by its maker; of each half thirty choose people and thirty do not. The list was
 * made with the open half at hand. The sealed one was measured once, when the list was done, and nothing was changed for it.
 */
const floors = [
  ['open', { hits: 30, falseAlarms: 0 }],
  ['sealed', { hits: 30, falseAlarms: 0 }],
] as const;

interface Line {
  readonly chooses: boolean;
  readonly language: string;
  readonly text: string;
}

function readHalf(half: string): Line[] {
  return readFileSync(new URL(`./corpus/${half}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [verdict, language = '', , text = ''] = line.split('\t');
      return { chooses: verdict === 'choose', language, text };
    });
}

const refused = (lines: readonly Line[]) => lines.filter(({ text }) => findChoosingWord(text));

describe('Sentences beside a vacant home', () => {
  it.each(floors)(
    'of the %s half are refused where they choose people, and taken where not',
    (half, floor) => {
      const lines = readHalf(half);
      const hits = refused(lines.filter(({ chooses }) => chooses));
      const falseAlarms = refused(lines.filter(({ chooses }) => !chooses));
      console.log(`${half}: ${hits.length} of 30 hit, ${falseAlarms.length} of 30 false alarms`);
      expect(hits.length).toBeGreaterThanOrEqual(floor.hits);
      expect(falseAlarms.length).toBeLessThanOrEqual(floor.falseAlarms);
    },
  );

  it('are 120, half of them to refuse, in seven languages', () => {
    const all = floors.flatMap(([half]) => readHalf(half));
    expect(all).toHaveLength(120);
    expect(all.filter(({ chooses }) => chooses)).toHaveLength(60);
    expect([...new Set(all.map(({ language }) => language))].sort()).toEqual([
      'ar',
      'de',
      'en',
      'nl',
      'pl',
      'tr',
      'uk',
    ]);
  });
});
