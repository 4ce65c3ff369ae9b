import pg from 'pg';
import { vi } from 'vitest';

/**
 * Counts what some work asks the database: the least of several times, since jobs ask too.
 *
 * @param about counts only statements that say this
 */
export async function leastStatements(work: () => Promise<unknown>, about = /./): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1)
    counts.push((await statementsOf(work)).filter((text) => about.test(text)).length);
  return Math.min(...counts);
}

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([asked]: any[]) => (typeof asked === 'string' ? asked : asked.text));
  } finally {
    query.mockRestore();
  }
}
