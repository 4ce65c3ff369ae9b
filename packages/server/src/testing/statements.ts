import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { vi } from 'vitest';

/**
 * Counts what some work asks the database, apart from what jobs ask meanwhile: the least of several times, since what is kept for a
 * while is not asked each time.
 *
 * @param about counts only statements that say this
 */
export async function leastStatements(work: () => Promise<unknown>, about = /./): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1)
    counts.push((await statementsOf(work)).filter((text) => about.test(text)).length);
  return Math.min(...counts);
}

const ofThisWork = new AsyncLocalStorage<string[]>();

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  const watched = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: any[]
  ) {
    const [asked] = given;
    ofThisWork.getStore()?.push(typeof asked === 'string' ? asked : asked.text);
    return Reflect.apply(query, this, given) as never;
  });
  const texts: string[] = [];
  try {
    await ofThisWork.run(texts, work);
    return texts;
  } finally {
    watched.mockRestore();
  }
}
