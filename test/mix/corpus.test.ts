import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findChoosingWord } from '../../packages/server/src/mix/choosing.rules.ts';

/**
 * Sentences written before the list of words was, by its maker; of each half thirty choose people and thirty do not. The list was
 * made with the open half at hand. The sealed one was measured once, when the list was done, and nothing was changed for it.
 *
 * The second ones are of somebody who had read neither the rule nor its list: adverts in Dutch and some in English. As it was then the
 * list found 24 and 21 of 30 in them, with 2 and 1 false alarms. It was made better with the open half; the sealed one was measured
 * once more, by the same hand that wrote it. The false alarm left in the open one names a language, which is right beside a home.
 */
const floors = [
  ['open', { hits: 30, falseAlarms: 0 }],
  ['sealed', { hits: 30, falseAlarms: 0 }],
  ['second-open', { hits: 30, falseAlarms: 1 }],
  ['second-sealed', { hits: 26, falseAlarms: 1 }],
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
      const [verdict, language = '', ...rest] = line.split('\t');
      const text = rest.at(-1) ?? '';
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

  it('are 240, half of them to refuse, in seven languages', () => {
    const all = floors.flatMap(([half]) => readHalf(half));
    expect(all).toHaveLength(240);
    expect(all.filter(({ chooses }) => chooses)).toHaveLength(120);
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
