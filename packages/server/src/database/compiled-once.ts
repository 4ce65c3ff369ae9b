import { CompiledQuery, sql, type Compilable, type RawBuilder } from 'kysely';
import type { Database } from './connect.ts';
import { prepareOnce } from './preparing-client.ts';
import type { Tables } from './tables.ts';

// NUL stands in no text that PostgreSQL takes, so no value of a statement can look like one of these.
const placeOf = (index: number) => `\0${index}`;
const places = /^\0(\d+)$/;

/**
 * A statement that is put together at its first use and afterwards only given its values. For large ones that are asked all the
 * time: building the tree of one and printing it costs more than everything else about it here.
 *
 * It must name its columns, since PostgreSQL refuses a prepared statement that would give other ones than before.
 *
 * @param build what to ask, given the values; called once, with stand-ins for them, so it must not look at them
 */
export function compiledOnce<Names extends keyof Tables, Values extends readonly string[], Row>(
  build: (db: Database<Names>, ...values: Values) => Compilable<Row>,
): (db: Database<Names>, ...values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (db, ...values) => {
    if (!compiled) {
      compiled = build(db, ...(values.map((_, index) => placeOf(index)) as unknown as Values)).compile();
      prepareOnce(compiled.sql);
    }
    const parameters = compiled.parameters.map((parameter) => {
      const [, index] = typeof parameter === 'string' ? (places.exec(parameter) ?? []) : [];
      return index === undefined ? parameter : values[Number(index)];
    });
    const { rows } = await db.executeQuery(CompiledQuery.raw(compiled.sql, parameters));
    return rows as Row[];
  };
}

/**
 * Asks something that PostgreSQL plans once for each connection: for statements that take longer to plan than to run. Of one
 * place in the code there must be few texts, so lists go into them as one value (`among`), and it must name its columns, since
 * PostgreSQL refuses a prepared statement that would give other ones than before.
 */
export async function plannedOnce<Row>(
  db: Pick<Database, 'executeQuery'>,
  statement: Compilable<Row>,
): Promise<Row[]> {
  const compiled = statement.compile();
  prepareOnce(compiled.sql);
  return (await db.executeQuery(compiled)).rows;
}

/** For `= any (...)`: one of these ids, however many they are, without another text for another number of them. */
export function among(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${[...ids]}::uuid[])`;
}
