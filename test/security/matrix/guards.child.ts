// Runs parts of the matrix on servers that each miss a guard. A process of its own, since it changes code as it is loaded.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../packages/server/src/database/connect.ts';
import type { TestPostgres } from '../../../packages/server/src/testing/template.ts';
import { all } from './all.matrix.ts';
import { edited, type Edit, type Removal } from './guards.ts';
import { withImporters } from './importers.ts';
import type { Matrix } from './matrix.ts';
import { now, serverKey } from './people.ts';
import { runMatrix } from './run-matrix.ts';
import type { World } from './world.ts';

/** What the test hands over. */
export interface Order {
  readonly postgres: TestPostgres;
  readonly world: World;
  readonly removals: readonly Removal[];
}

const server = new URL('../../../packages/server/src/', import.meta.url).href;
let removing: readonly Edit[] = [];
/** What a run reads anew. Types are told to the builder as their files are read, so a schema needs all of them again. */
let anew: ReadonlySet<string> = new Set();

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const run = context.parentURL ? new URL(context.parentURL).search : '';
    const isAnew = run !== '' && anew.has(found.url.slice(server.length));
    return isAnew ? { ...found, url: found.url + run } : found;
  },
  load(url, context, next) {
    const [plain = '', run] = url.split('?');
    if (run === undefined || !plain.startsWith(server)) return next(url, context);
    const file = plain.slice(server.length);
    const isEdited = removing.some((edit) => edit.file === file);
    const source = isEdited
      ? stripTypeScriptTypes(edited(file, textOf(plain), removing))
      : strippedOnce(plain);
    return { format: 'module', source, shortCircuit: true };
  },
});

const stripped = new Map<string, string>();

/** Most files stay as they are in every run; taking their types away each time would take longer than the matrix. */
function strippedOnce(url: string): string {
  const kept = stripped.get(url) ?? stripTypeScriptTypes(textOf(url));
  stripped.set(url, kept);
  return kept;
}

const textOf = (url: string) => readFileSync(fileURLToPath(url), 'utf8');

process.once('message', (order: Order) => {
  void work(order).then(() => process.disconnect());
});

async function work({ postgres, world, removals }: Order): Promise<void> {
  for (const [index, removal] of removals.entries()) {
    try {
      process.send?.({ name: removal.name, wrong: await runWithout(removal, index, postgres, world) });
    } catch (error) {
      process.send?.({ name: removal.name, fault: String(error) });
    }
  }
}

async function runWithout(
  removal: Removal,
  index: number,
  postgres: TestPostgres,
  world: World,
): Promise<readonly string[]> {
  const part = partOf(removal);
  const database = `guard_${randomUUID().slice(0, 8)}`;
  await run(postgres, `create database ${database} template ${postgres.template} strategy file_copy`);
  if (removal.statement)
    await run({ ...postgres, owner: { ...postgres.owner, database } }, removal.statement);
  removing = removal.edits;
  anew = withImporters(['builder.ts', ...removing.map(({ file }) => file)]);
  const { createCommunity } = (await import(
    `${server}index.ts?without=${index}`
  )) as typeof import('../../../packages/server/src/index.ts');
  const community = await createCommunity({
    database: { ...postgres.app, database, max: 2 },
    secret: serverKey,
    publicUrl: 'http://localhost:4000',
    mail: 'demo',
    freeOperations: true,
    clock: now,
    limitFactor: 1000,
    works: false,
  });
  const reach = (path: string, init: RequestInit) =>
    community.fetch(new Request(`http://localhost:4000${path}`, init));
  const { wrong } = await runMatrix(world, part, reach, {
    firstWrong: true,
    ...(removal.viewers ? { viewers: removal.viewers } : {}),
  });
  await community.close();
  return wrong;
}

function partOf({ subjects }: Removal): Matrix {
  const unknown = subjects.find((subject) => !(subject in all));
  if (unknown) throw new Error(`The matrix has no row ${unknown}`);
  return Object.fromEntries(Object.entries(all).filter(([subject]) => subjects.includes(subject)));
}

async function run({ owner }: TestPostgres, statement: string): Promise<void> {
  const connection = connect({ ...owner, max: 1 });
  await connection.pool.query(statement);
  await connection.close();
}
