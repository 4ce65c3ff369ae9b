import { expect } from 'vitest';
import type { TestPostgres } from '../../../packages/server/src/testing/template.ts';
import { firstStart, killedFirstStart } from './first-start.ts';
import { emptyDatabase, migrateInAnother, wholeState } from './killed-migration.ts';

/** Kills first starts, each further on its way than the one before, and expects what an undisturbed one leaves. */
export async function killFirstStarts(times: number): Promise<string> {
  const undisturbed = await firstStart();
  const moments = spread(times, undisturbed.milliseconds);
  for (const moment of moments)
    expect(await killedFirstStart(moment), `killed after ${moment} ms`).toEqual(undisturbed.left);
  return `${times} first starts killed after ${moments.join(', ')} ms of ${Math.round(undisturbed.milliseconds)}: each came up whole when started again`;
}

/** Kills migrations, each further on its way, until enough of them were half-way, and expects the same tables in the end. */
export async function killMigrations(postgres: TestPostgres, times: number): Promise<string> {
  const whole = await emptyDatabase(postgres);
  let takes = (await migrateInAnother(whole))!;
  const expected = await wholeState(whole);
  let halfWay = 0;
  for (let tries = 0; halfWay < times; tries += 1) {
    expect(tries, 'a migration is always done before it can be killed').toBeLessThan(5 * times);
    const database = await emptyDatabase(postgres);
    const [moment] = spread(1, ((halfWay + 1) / times) * takes);
    const tookAnyway = await migrateInAnother(database, moment);
    if (tookAnyway === undefined) halfWay += 1;
    else takes = Math.min(takes, tookAnyway);
    expect(await migrateInAnother(database)).toBeDefined();
    expect(await wholeState(database), `killed after ${moment} ms`).toEqual(expected);
  }
  return `${halfWay} migrations killed half-way: each was whole when done again`;
}

/** Moments all over a stretch of time, never the same ones. */
function spread(times: number, milliseconds: number): number[] {
  return Array.from({ length: times }, (_, index) =>
    Math.round(((index + Math.random()) / times) * milliseconds * 0.95),
  );
}
