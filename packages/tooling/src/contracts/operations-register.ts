import { parse, validate, type GraphQLSchema } from 'graphql';

/** An operation the server answers by hash. */
export interface RegisteredOperation {
  name: string;
  text: string;
  since: string;
  /** The day it left the source; pages pinned to an older version go on asking it for 24 months. */
  until?: string;
}

export type Register = Record<string, RegisteredOperation>;

interface Asked {
  hash: string;
  name: string;
  text: string;
}

/** The register after today: what is asked now, and what was asked in the last 24 months. */
export function registerAfter(before: Register, asked: Asked[], today: string): Register {
  const after: Register = {};
  for (const { hash, name, text } of asked) after[hash] = { name, text, since: before[hash]?.since ?? today };
  for (const [hash, operation] of Object.entries(before)) {
    if (after[hash] || isForgotten(operation, today)) continue;
    after[hash] = { ...operation, until: operation.until ?? today };
  }
  return inOrder(after);
}

/** What was first written today was never released; a draft need not be remembered for two years. */
function isForgotten({ since, until = '9999' }: RegisteredOperation, today: string): boolean {
  return since === today || until < twoYearsBefore(today);
}

const twoYearsBefore = (day: string) => `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;

const inOrder = (register: Register): Register =>
  Object.fromEntries(
    Object.entries(register).sort(
      ([hash, one], [otherHash, other]) =>
        one.name.localeCompare(other.name) || hash.localeCompare(otherHash),
    ),
  );

/** What is wrong with a register, in sentences: two meanings of one name, or a question the schema does not answer. */
export function faultsIn(register: Register, schema: GraphQLSchema): string[] {
  const current = Object.values(register).filter(({ until }) => !until);
  const twice = current.filter(
    ({ name }, place) => current.findIndex((other) => other.name === name) < place,
  );
  const unanswered = Object.values(register).flatMap((operation) =>
    validate(schema, parse(operation.text)).map(({ message }) => `${named(operation)}: ${message}`),
  );
  return [...twice.map(({ name }) => `${name}: two operations have this name.`), ...unanswered];
}

const named = ({ name, until }: RegisteredOperation) =>
  until ? `${name} (registered until 24 months after ${until})` : name;

/** Whether the file names what the source asks now. Days passing do not make it wrong. */
export function isUpToDate(before: Register, asked: Asked[]): boolean {
  const current = Object.keys(before).filter((hash) => !before[hash]!.until);
  return current.length === asked.length && asked.every(({ hash }) => current.includes(hash));
}
