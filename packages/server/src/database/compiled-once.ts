import { CompiledQuery, sql, type Compilable, type RawBuilder } from 'kysely';
import pg from 'pg';
import type { Database } from './connect.ts';
import { prepareOnce } from './preparing-client.ts';
import type { Tables } from './tables.ts';

// NUL stands in no text that PostgreSQL takes, so no value of a statement can look like one of these.
const placeOf = (name: string) => `\0${name}`;

interface Compiled {
  readonly text: string;
  /** Which of the given values goes where. */
  readonly places: readonly string[];
}

/**
 * A statement that is put together at its first use and afterwards only given its values. For large ones that are asked all the
 * time: building the tree of one and printing it costs more than everything else about it here.
 *
 * It must name its columns, since PostgreSQL refuses a prepared statement that would give other ones than before.
 *
 * @param build what to ask, given the values; called once, with stand-ins for them, so it must not look at them
 */
export function compiledOnce<Names extends keyof Tables, Values extends object, Row>(
  build: (db: Database<Names>, given: Values) => Compilable<Row>,
): (db: Database<Names>, given: Values) => Promise<Row[]> {
  const ask = compiledForms((db: Database<Names>, _: object, given: Values) => build(db, given));
  return (db, given) => ask(db, {}, given);
}

/**
 * The same where what is asked has a few forms, with a condition more or less: each is put together at its first use.
 *
 * @param build the form it may look at, so there is nothing in it that a person chose out of more than a few
 */
export function compiledForms<Names extends keyof Tables, Form extends object, Values extends object, Row>(
  build: (db: Database<Names>, form: Form, given: Values) => Compilable<Row>,
): (db: Database<Names>, form: Form, given: Values) => Promise<Row[]> {
  const forms = new Map<string, Compiled>();
  return async (db, form, given) => {
    const key = JSON.stringify(form);
    const compiled = forms.get(key) ?? withoutConstants(build(db, form, standInsFor(given)).compile());
    if (!forms.has(key)) {
      prepareOnce(compiled.text);
      forms.set(key, compiled);
    }
    const { rows } = await db.executeQuery(
      CompiledQuery.raw(
        compiled.text,
        compiled.places.map((name) => given[name as keyof Values]),
      ),
    );
    return rows as Row[];
  };
}

function standInsFor<Values extends object>(given: Values): Values {
  return Object.fromEntries(Object.keys(given).map((name) => [name, placeOf(name)])) as Values;
}

/** What is the same each time stands in the text: a plan that is kept can then use an index that is there for it alone. */
function withoutConstants({ sql: text, parameters }: CompiledQuery): Compiled {
  const places: string[] = [];
  const filled = text.replace(/\$(\d+)/g, (_, number: string) => {
    const parameter = parameters[Number(number) - 1];
    if (typeof parameter === 'number') return String(parameter);
    if (typeof parameter !== 'string') throw new Error('A constant of a statement is a text or a number');
    return parameter.startsWith('\0') ? `$${places.push(parameter.slice(1))}` : pg.escapeLiteral(parameter);
  });
  return { text: filled, places };
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
  return sql<string>`any(${ids}::uuid[])`;
}

/** The same for what is found by its text, such as a name or an address. */
export function amongTexts(texts: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${texts}::text[])`;
}
