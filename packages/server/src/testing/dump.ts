import { sql } from 'kysely';
import type { TestCommunity } from './index.ts';

/** A row as whoever stole the database has it: where it lies, which transaction wrote it, and every value in it. */
export interface DumpedRow {
  readonly table: string;
  /** Its place in the table: the order in which a dump writes rows. */
  readonly place: number;
  readonly transaction: string;
  readonly values: readonly string[];
}

/** Every row of every table, in the order in which they lie there. */
export async function dump({ rows }: TestCommunity): Promise<DumpedRow[]> {
  return rows(async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', nspname, relname) as name from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      where relkind = 'r' and nspname in ('public', 'pgboss')
        and has_table_privilege(pg_class.oid, 'select') order by 1`.execute(db);
    const all: DumpedRow[] = [];
    for (const { name } of tables) {
      const { rows: found } = await sql<{ transaction: string; row: object }>`
        select xmin::text as transaction, to_jsonb(one) as row from ${sql.raw(name)} as one order by ctid`.execute(
        db,
      );
      found.forEach(({ transaction, row }, place) =>
        all.push({ table: name, place, transaction, values: leaves(row) }),
      );
    }
    return all;
  });
}

/** Every value in a row, out of what lies folded in one of them too. */
function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => [key, ...leaves(inner)]);
  const text = String(value);
  if (!/^[[{]/.test(text)) return [text];
  try {
    return [text, ...leaves(JSON.parse(text) as unknown)];
  } catch {
    return [text];
  }
}
