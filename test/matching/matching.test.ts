import { describe, expect, it } from 'vitest';
import { noWords, wordListWith } from '../../packages/server/src/help-board/matching/word-list.ts';
import { hasPostgres } from '@wederkerig/server/testing';
import { readAsks, type Half, type Kind, type Offered } from './asks.ts';
import { answered, found, inWords, mean, sureMargin } from './figures.ts';
import { byMeaning, byRival, rivals, type Rival } from './rankers.ts';

/**
 * What was reached when the matcher was made: on the half its maker had read, with some room below it; on the other half, which
 * was scored once and which nothing was fitted to, with almost none. A change that does worse needs a reason, and a change here.
 */
const floors: readonly (readonly [Half, Record<'hitAt1' | 'recallAt5', number>])[] = [
  ['open', { hitAt1: 0.94, recallAt5: 0.97 }],
  ['sealed', { hitAt1: 0.8, recallAt5: 0.88 }],
];
const halves = floors.map(([half]) => half);
const figures = ['hitAt1', 'recallAt5'] as const;
const words = wordListWith();

const ordersOf = (half: Half, list = words): Offered[][] => readAsks(half).map((ask) => byMeaning(ask, list));

describe('Asks and candidates that somebody wrote who has not seen the matcher', () => {
  it.each(halves)('are 150 pairs that fit in the %s half, two of three without a word in common', (half) => {
    const pairs = readAsks(half).flatMap(({ candidates }) => candidates);
    const kinds = (fits: boolean, kind: Kind) =>
      pairs.filter((pair) => pair.fits === fits && pair.kind === kind);
    expect([pairs.length, pairs.filter(({ fits }) => fits).length]).toEqual([450, 150]);
    expect(kinds(true, 'apart').length).toBeGreaterThanOrEqual(100);
    expect(kinds(false, 'misleading').length).toBeGreaterThanOrEqual(150);
  });

  it.each(floors)('find each other by meaning: figures of the %s half', (half, floor) => {
    const orders = ordersOf(half);
    console.log(`${half} half, by meaning: ${inWords(orders)}`);
    for (const figure of figures)
      expect(mean(orders.map((order) => answered(order)[figure])), figure).toBeGreaterThanOrEqual(
        floor[figure],
      );
  });

  it.each(halves.flatMap((half) => (Object.keys(rivals) as Rival[]).map((rival) => [half, rival] as const)))(
    'find each other better by meaning than by what PostgreSQL compares: %s half, %s',
    async (half, rival) => {
      expect(hasPostgres()).toBe(true);
      const theirs = await byRival(readAsks(half), rival);
      console.log(`${half} half, by ${rival}: ${inWords(theirs)}`);
      const [our, their] = [ordersOf(half).map(answered), theirs.map(answered)];
      const margins = figures.map((figure) => [figure, sureMargin(our, their, figure)] as const);
      console.log(
        `${half} half, ahead of ${rival} by at least: ${margins.map(([figure, by]) => `${figure} ${by.toFixed(3)}`).join(', ')}`,
      );
      for (const [figure, by] of margins) expect(by, figure).toBeGreaterThan(0);
    },
  );

  it.each(halves)('meet by the word list and by nothing else: without it the %s half falls', (half) => {
    const bare = ordersOf(half, noWords());
    console.log(`${half} half, without the word list: ${inWords(bare)}`);
    expect(found(ordersOf(half), 'apart')).toBeGreaterThan(found(bare, 'apart') + 0.2);
    expect(sureMargin(ordersOf(half).map(answered), bare.map(answered), 'recallAt5')).toBeGreaterThan(0);
  });
});
