import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createCommunity, type Community } from '../../../packages/server/src/index.ts';
import { copyTemplate } from '../../../packages/server/src/testing/template.ts';
import { viewers, type Matrix } from './matrix.ts';
import { movingOut, type BeforeAndAfter } from './moved-out.matrix.ts';
import { now, serverKey } from './people.ts';
import { runMatrix } from './run-matrix.ts';
import { makeWorld } from './world.ts';

/** The same world, asked by Riet on two days. */
async function asRiet(day: string, left: boolean) {
  const database = await copyTemplate(inject('postgres')!);
  const world = await makeWorld(database, { left });
  const community: Community = await createCommunity({
    database,
    secret: serverKey,
    publicUrl: 'http://localhost:4000',
    mail: 'demo',
    freeOperations: true,
    clock: { now: () => new Date(day) },
    limitFactor: 1000,
    works: false,
  });
  const ask = (which: 'before' | 'after', only: (row: BeforeAndAfter) => boolean = () => true) =>
    runMatrix(
      world,
      cells(which, only),
      (path, init) => community.fetch(new Request(`http://localhost:4000${path}`, init)),
      {
        viewers: ['moved-out'],
      },
    );
  return { ask, close: () => community.close() };
}

function cells(which: 'before' | 'after', only: (row: BeforeAndAfter) => boolean): Matrix {
  const nobodyElse = Object.fromEntries(viewers.map((viewer) => [viewer, undefined]));
  return Object.fromEntries(
    movingOut
      .filter(only)
      .map((row) => [
        row.what,
        { ask: row.ask, at: row.at, sees: { ...nobodyElse, 'moved-out': row[which] } as never },
      ]),
  );
}

describe.skipIf(!inject('postgres'))('What reaches as far as the building', () => {
  let dayBefore: Awaited<ReturnType<typeof asRiet>>;
  let dayAfter: Awaited<ReturnType<typeof asRiet>>;
  let atMidnight: Awaited<ReturnType<typeof asRiet>>;

  beforeAll(async () => {
    dayBefore = await asRiet('2026-11-21T09:00:00Z', false);
    dayAfter = await asRiet(now.now().toISOString(), true);
    // What follows from the end was not carried out yet; in Amsterdam it is half a minute past midnight.
    atMidnight = await asRiet('2026-11-21T23:00:30Z', false);
  }, 200_000);
  afterAll(async () => {
    for (const one of [dayBefore, dayAfter, atMidnight]) await one?.close();
  });

  it('is there the day before a residency ends, and refuses the day after', async () => {
    const before = await dayBefore.ask('before');
    expect(before.wrong).toEqual([]);
    const after = await dayAfter.ask('after');
    expect(after.wrong).toEqual([]);
    // What is her own stays with her; what is her neighbours' is in no answer.
    expect(after.heard['moved-out']).toContain('Gezegd door Riet');
    expect(before.heard['moved-out']).toContain('Lies vraagt iets');
    expect(after.heard['moved-out']).not.toContain('Lies vraagt iets');
    expect([before.cells, after.cells]).toEqual([movingOut.length, movingOut.length]);
    console.log(`${after.cells} cells of building reach asked the day before and the day after`);
  });

  it('refuses from the first minute on, before any work of the server was done', async () => {
    expect((await atMidnight.ask('after', ({ follows }) => !follows)).wrong).toEqual([]);
  });
});
