import { beforeAll, describe, expect, inject, it } from 'vitest';
import { all } from './all.matrix.ts';
import { brokenBelts, guardedWorld, unnoticed } from './guarded-world.ts';
import type { Removal } from './guards.ts';
import type { Found } from './taken-away.ts';

describe.skipIf(!inject('postgres'))('Every guard', () => {
  let removals: readonly Removal[];
  let found: readonly Found[];

  beforeAll(async () => {
    const world = await guardedWorld(inject('postgres')!);
    removals = [
      ...world.removals,
      { name: 'nothing', edits: [], subjects: Object.keys(all), expected: 'holds' },
    ];
    found = await world.takeAway(removals);
    const guards = removals.filter(({ expected }) => expected === 'noticed').length;
    const noticed = found.filter(({ wrong }) => wrong?.length).length;
    console.log(`${guards} guards taken away in turn, ${noticed} noticed`);
  }, 1_800_000);

  it('is missed by the matrix when it is taken away', () => {
    expect(unnoticed(removals, found)).toEqual([]);
  });

  it('is not missed while it stands, and of three belts each holds alone', () => {
    expect(brokenBelts(removals, found)).toEqual([]);
  });
});
