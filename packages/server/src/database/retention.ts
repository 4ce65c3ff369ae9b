import { sql } from 'kysely';
import { daysAfter } from '../clock.ts';
import { periods } from '../purposes.ts';
import { declaredTables, type Column } from './columns.ts';
import type { AnyDatabase } from './connect.ts';

/** How many days rows of a table are kept: the shortest period among what it says of people. Undefined: as long as they are used. */
export function daysKept(columns: Readonly<Record<string, Column<unknown>>>): number | undefined {
  const days = Object.values(columns).flatMap((column) => periods[column.keep] ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/**
 * Removes what has been kept long enough, derived from what the tables declare. Runs inside one organisation.
 *
 * @returns how many rows went, by table
 */
export async function removeWhatIsOld(db: AnyDatabase, now: Date): Promise<ReadonlyMap<string, number>> {
  const removed = new Map<string, number>();
  for (const { name, columns, agesBy } of declaredTables().values()) {
    const days = daysKept(columns);
    if (!agesBy || days === undefined) continue;
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(name)} where ${sql.ref(agesBy)} < ${daysAfter(now, -days)}
    `.execute(db);
    removed.set(name, Number(numAffectedRows));
  }
  return removed;
}
