import { describe, expect, it } from 'vitest';
import { holdReasons } from '../../../packages/server/src/moderation/patterns.rules.ts';
import { readCorpus } from './score.ts';

const pieces: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'letters with dots': 'a.',
  'letters with hyphens': 'a-',
  'figures with spaces': '1 ',
  'a word letter by letter': 'p i n ',
  'half an address': 'http://',
  'a chain of addresses': 'a.b.c.d.e.nl/',
  'account numbers that go on': 'nl91',
  'two alphabets': 'bаnk ',
  'signs as letters': 'a@1$',
  'question marks': '?',
  'everything that is looked for': 'geef je bankpas en je pincode, de sleutel ligt onder de mat ',
  'hidden characters': '\u200b',
  'towers of accents': '\u0301',
  Arabic: 'الرقم السري ',
};

describe('The time the patterns take', () => {
  it.each(Object.entries(pieces))('grows with the length of a text and no faster: %s', (_name, piece) => {
    const [half, whole] = [50_000, 100_000].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return Math.min(cost([text], 1), cost([text], 1), cost([text], 1));
    }) as [number, number];
    // Twice the text takes twice the time; four times the length squared would be sixteen. A few milliseconds are noise.
    expect(whole).toBeLessThan(half * 3.5 + 25);
  });

  it('is short for a message, and for the longest there is after nine others', () => {
    const lines = readCorpus('pass', 'open').map(({ text }) => text);
    const longest = lines.join(' ').slice(0, 2000);
    const costs = {
      'a message': cost(lines.slice(0, 1), 300),
      'the tenth message of a talk': cost(lines.slice(0, 10), 300),
      'a text of 2,000 characters': cost([longest], 300),
      'ten texts of 2,000 characters': cost(
        Array.from({ length: 10 }, () => longest),
        100,
      ),
    };
    for (const [what, milliseconds] of Object.entries(costs))
      console.log(`${what}: ${milliseconds.toFixed(3)} ms of processor time`);
    expect(Object.values(costs).every((milliseconds) => milliseconds > 0)).toBe(true);
  });
});

/** Milliseconds of processor time for one reading, which other work on the machine does not lengthen. */
function cost(messages: readonly string[], times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) holdReasons(messages);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}
