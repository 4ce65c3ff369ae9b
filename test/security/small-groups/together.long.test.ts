import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '../../../packages/server/src/testing/index.ts';
import { solveTogether } from './together.solving.ts';
import { worldOf, type World } from './together.world.ts';

const seeds = Array.from({ length: Number(process.env['HISTORIES'] ?? 1000) }, (_, index) => index + 1);
const timeout = 7_200_000;

describe.skipIf(!hasPostgres())('A thousand neighbourhoods, and everything that a server ever shows', () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf();
  }, 120_000);
  afterAll(() => world.close());

  it('give away no small number, and still show most of the large ones', { timeout }, async () => {
    const solved = await solveTogether(world, seeds, { readsExact: false });
    console.log(JSON.stringify(solved));
    expect(solved.determined).toBe(0);
    expect(solved.small).toBeGreaterThan(seeds.length * 20);
    expect(solved.seen / solved.large).toBeGreaterThanOrEqual(0.6);
  });

  it('would give many away where numbers are read as they are', { timeout }, async () => {
    const { small, determined, learned } = await solveTogether(world, seeds.slice(0, 100), {
      readsExact: true,
    });
    console.log(`${determined} of ${small}`, JSON.stringify(learned));
    expect(determined).toBeGreaterThan(0);
  });
});
