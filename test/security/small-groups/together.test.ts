import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '../../../packages/server/src/testing/index.ts';
import { solveTogether } from './together.solving.ts';
import { worldOf, type World } from './together.world.ts';

const seeds = Array.from({ length: 3 }, (_, index) => index + 1);

describe.skipIf(!hasPostgres())(
  'An attacker who solves everything that a server ever shows, together',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await worldOf();
    }, 120_000);
    afterAll(() => world.close());

    it('learns no number of people that has to stay out of sight', { timeout: 240_000 }, async () => {
      const solved = await solveTogether(world, seeds, { readsExact: false });
      console.log(JSON.stringify(solved));
      expect(solved.small).toBeGreaterThan(100);
      expect(solved.determined).toBe(0);
    });

    it('learns many where numbers are read as they are, with their total', { timeout: 240_000 }, async () => {
      const { small, determined, learned } = await solveTogether(world, seeds.slice(0, 1), {
        readsExact: true,
      });
      console.log(`exact: ${determined} of ${small}`, learned);
      expect(determined).toBeGreaterThan(0);
    });
  },
);
