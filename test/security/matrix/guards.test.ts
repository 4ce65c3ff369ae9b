import { fork } from 'node:child_process';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../../packages/server/src/database/connect.ts';
import { buildSchema } from '../../../packages/server/src/slices.ts';
import { isOfTenant, realTables } from '../../../packages/server/src/testing/real-tables.ts';
import { copyTemplate, type TestPostgres } from '../../../packages/server/src/testing/template.ts';
import { all } from './all.matrix.ts';
import type { Order } from './guards.child.ts';
import { signInGuards, type Removal } from './guards.ts';
import { talkGuards } from './help-talk-guards.ts';
import { postGuards } from './help-post-guards.ts';
import { consoleGuards } from './console-guards.ts';
import { neighbourGuards } from './neighbour-guards.ts';
import { fence, otherGuards } from './other-guards.ts';
import { workGuards } from './work-guards.ts';
import { makeWorld } from './world.ts';
import { welcomeBuddyGuards } from './welcome-buddy-guards.ts';
import { thanksGuards } from './thanks-guards.ts';
import { mixGuards } from './mix-guards.ts';
import { coreValuesGuards } from './core-values-guards.ts';
import { welcomeGuards } from './welcome-guards.ts';

interface Found {
  readonly name: string;
  readonly wrong?: readonly string[];
  readonly fault?: string;
}

describe.skipIf(!inject('postgres'))('Every guard', () => {
  let removals: Removal[];
  let found: Found[];

  beforeAll(async () => {
    const postgres = inject('postgres')!;
    const database = await copyTemplate(postgres);
    const world = await makeWorld(database);
    const mutations = Object.keys(buildSchema().getMutationType()!.getFields());
    removals = [
      ...signInGuards(mutations),
      ...otherGuards,
      ...talkGuards,
      ...postGuards,
      ...workGuards,
      ...consoleGuards,
      ...neighbourGuards,
      fence(await fencedTables(postgres, database.database!)),
      ...thanksGuards,
      ...mixGuards,
      ...coreValuesGuards,
      ...welcomeGuards,
      ...welcomeBuddyGuards,
    ];
    const standing = { name: 'nothing', edits: [], subjects: Object.keys(all) };
    removals.push({ ...standing, expected: 'holds' });
    // Every run copies the world as it was made.
    const order = { postgres: { ...postgres, template: database.database! }, world };
    found = [];
    for (const part of [...inParts(removals.slice(0, -1)), removals.slice(-1)])
      found.push(...(await inAnotherProcess({ ...order, removals: part })));
    const guards = removals.filter(({ expected }) => expected === 'noticed').length;
    console.log(
      `${guards} guards taken away in turn, ${found.filter(({ wrong }) => wrong?.length).length} noticed`,
    );
  }, 900_000);

  it('is missed by the matrix when it is taken away', () => {
    expect(found.filter(({ fault }) => fault)).toEqual([]);
    const silent = removals.filter(({ name, expected }) => expected === 'noticed' && !noticed(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is not missed while it stands, and of three belts each holds alone', () => {
    const standing = removals.filter(({ expected }) => expected === 'holds').map(({ name }) => name);
    expect(found.filter(({ name }) => standing.includes(name))).toEqual(
      standing.map((name) => ({ name, wrong: [] })),
    );
  });

  const noticed = (name: string) => (found.find((it) => it.name === name)?.wrong?.length ?? 0) > 0;
});

/** What a process read anew it never forgets, so that each takes on only so many. */
const inParts = (removals: readonly Removal[]): Removal[][] =>
  Array.from({ length: Math.ceil(removals.length / 100) }, (_, part) =>
    removals.slice(part * 100, part * 100 + 100),
  );

function inAnotherProcess(order: Order): Promise<Found[]> {
  const found: Found[] = [];
  return new Promise((resolve, reject) => {
    const child = fork(new URL('guards.child.ts', import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    child.on('message', (one) => found.push(one as Found));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(found) : reject(new Error(`The other process ended with ${code}`)),
    );
    child.send(order);
  });
}

async function fencedTables(postgres: TestPostgres, database: string): Promise<string[]> {
  const connection = connect({ ...postgres.owner, database, max: 1 });
  try {
    return (await realTables(connection.pool)).filter(isOfTenant).map(({ name }) => name);
  } finally {
    await connection.close();
  }
}
