import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '@wederkerig/server/testing';
import { graphqlDoors } from './doors.ts';
import { httpDoors } from './http-doors.ts';
import { naughtyStrings, wrongTypes } from './naughty-strings.ts';
import { neighbourhood, type Neighbourhood } from './neighbourhood.ts';
import { tryOut } from './try-out.ts';

const wanted = 20_000;
/** Printed, so that a run that found something can be done again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

describe.skipIf(!hasPostgres())('Twenty thousand things nobody should send', () => {
  let at: Neighbourhood;

  beforeAll(async () => {
    at = await neighbourhood(10);
  });
  afterAll(() => at.community.close());

  it('are refused or dealt with, never stumbled over', { timeout: 1_200_000 }, async () => {
    const doors = [...graphqlDoors(), ...httpDoors()];
    const everything = [...naughtyStrings, ...wrongTypes];
    // A header or an address cannot carry everything, so a few more are made than are wanted.
    const more = Math.ceil((wanted * 1.1) / doors.length) - everything.length;
    const { tried, twins, wrong } = await tryOut(at, doors, () => [...everything, ...puzzled(more)]);
    console.log(
      `${tried} bad values tried at ${doors.length} doors, seed ${seed}; the good value taken at ${twins}`,
    );
    expect(wrong.slice(0, 50)).toEqual([]);
    expect(at.faults).toEqual([]);
    expect(twins).toBe(doors.length);
    expect(tried).toBeGreaterThanOrEqual(wanted);
  });
});

let state = seed;

/** Mulberry32: small, and the same on every machine. */
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

/** Pieces of naughty texts put together, cut anywhere. */
function puzzled(count: number): string[] {
  const piece = () => {
    const text = naughtyStrings[random(naughtyStrings.length)]!;
    const from = random(text.length + 1);
    return text.slice(from, from + 1 + random(40));
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + random(5) }, piece).join(''));
}
