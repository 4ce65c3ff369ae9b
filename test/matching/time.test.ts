import { describe, expect, it } from 'vitest';
import { rankMatches } from '../../packages/server/src/help-board/help-match.rules.ts';
import { whatIsSaid } from '../../packages/server/src/help-board/matching/said.ts';
import { wordListWith } from '../../packages/server/src/help-board/matching/word-list.ts';
import { readAsks } from './asks.ts';

const list = wordListWith();
const texts = readAsks('open').flatMap(({ candidates }) => candidates.map(({ text }) => text));
const pool = texts.join(' ').split(/\s+/);

/** Two hundred people with forty words each. */
function people(): { key: string; words: string }[] {
  return Array.from({ length: 200 }, (_, index) => ({
    key: String(index),
    words: Array.from({ length: 40 }, (_none, word) => pool[(index * 37 + word * 11) % pool.length]).join(
      ' ',
    ),
  }));
}

describe('The time a ranking takes', () => {
  it('is a few milliseconds of the processor for two hundred candidates of forty words, once they are read', () => {
    const texts = people();
    const read = () => texts.map(({ key, words }) => ({ key, talents: [whatIsSaid(words, list, 'talent')] }));
    const need = { said: whatIsSaid('Kraan in de keuken drupt de hele nacht', list, 'need') };
    const reading = Math.min(...Array.from({ length: 30 }, () => cost(read)));
    const ranking = Math.min(...Array.from({ length: 30 }, () => cost(() => rankMatches(need, read()))));
    console.log(
      `200 candidates of 40 words: read in ${reading.toFixed(1)} ms, read and ranked in ${ranking.toFixed(1)} ms`,
    );
    expect(rankMatches(need, read())).toHaveLength(200);
    expect(ranking).toBeLessThan(reading * 3 + 25);
  });

  it.each([
    ['one endless word', 'kraan'],
    ['a word of several meanings again and again', 'bank '],
    ['only little words', 'de het een '],
    ['hyphens', 'a-'],
    ['a refusal', 'niet geen als je '],
  ])('grows with the length of a text and not much faster: %s', (_name, piece) => {
    const [half, whole] = [1000, 2000].map((length) => {
      const text = piece.repeat(length).slice(0, length);
      return Math.min(...Array.from({ length: 3 }, () => cost(() => whatIsSaid(text, list, 'talent'))));
    }) as [number, number];
    // The words beside a word decide what it means, so that twice the text may take four times as long.
    expect(whole).toBeLessThan(half * 6 + 25);
  });
});

/** Milliseconds of the processor, since other programs share the machine. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
