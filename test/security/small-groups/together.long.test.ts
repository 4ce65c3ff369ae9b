import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '../../../packages/server/src/testing/index.ts';
import { solveTogether } from './together.solving.ts';
import { worldOf, type World } from './together.world.ts';

const timeout = 3_600_000;
const aHundred = (from: number) => Array.from({ length: 100 }, (_, index) => from + index);
const hundreds = Array.from({ length: 10 }, (_, index) => index * 100 + 1);

describe.skipIf(!hasPostgres())('A thousand neighbourhoods, and everything that a server ever shows', () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf();
  }, 120_000);
  afterAll(() => world.close());

  it.each(hundreds)(
    'give away no small number, and still show most of the large ones: a hundred from %i on',
    { timeout },
    async (from) => {
      const solved = await solveTogether(world, aHundred(from), { readsExact: false });
      console.log(JSON.stringify(solved));
      expect(solved.determined).toBe(0);
      expect(solved.small).toBeGreaterThan(2000);
      expect(solved.seen / solved.large).toBeGreaterThanOrEqual(0.6);
    },
  );

  it('would give many away where numbers are read as they are', { timeout }, async () => {
    const { small, determined, learned } = await solveTogether(world, aHundred(1), { readsExact: true });
    console.log(`${determined} of ${small}`, JSON.stringify(learned));
    expect(determined).toBeGreaterThan(0);
  });
});
