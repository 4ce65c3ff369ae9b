import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Removal } from './guards.ts';
import { staleRemovals } from './every-guard.ts';
import { brokenBelts, guardedWorld, unnoticed } from './guarded-world.ts';
import type { Found } from './taken-away.ts';

/** Of so many guards one is taken away here; `test:long` takes away all. */
const ofSoMany = 5;

describe.skipIf(!inject('postgres'))('A guard', () => {
  let removals: readonly Removal[];
  let tried: readonly Removal[];
  let found: readonly Found[];

  beforeAll(async () => {
    const world = await guardedWorld(inject('postgres')!);
    removals = world.removals;
    const toNotice = removals.filter(({ expected }) => expected === 'noticed');
    tried = [
      ...removals.filter(({ expected }) => expected === 'holds'),
      ...toNotice.filter((_, index) => index % ofSoMany === 0),
    ];
    found = await world.takeAway(tried);
    const noticed = found.filter(({ wrong }) => wrong?.length).length;
    console.log(`${toNotice.length} guards, ${noticed} of them taken away in turn and noticed`);
  }, 600_000);

  it('still stands where the list of guards says it does, and has a row of the matrix that would tell', () => {
    expect(removals.length).toBeGreaterThan(400);
    expect(staleRemovals(removals)).toEqual([]);
    const [first] = removals.filter(({ edits }) => edits.length > 0);
    const moved = { ...first!, edits: [{ ...first!.edits[0]!, find: 'is no longer there' }] };
    expect(staleRemovals([moved, { ...first!, subjects: ['Query.nothing'] }])).toEqual([
      expect.stringContaining('no longer says'),
      expect.stringContaining('no row Query.nothing'),
    ]);
  });

  it('is missed by the matrix when it is taken away', () => {
    expect(unnoticed(tried, found)).toEqual([]);
  });

  it('holds alone where it is one of three belts', () => {
    expect(brokenBelts(tried, found)).toEqual([]);
  });
});
