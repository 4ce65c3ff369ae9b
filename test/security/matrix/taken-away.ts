import { fork } from 'node:child_process';
import type { TestPostgres } from '../../../packages/server/src/testing/template.ts';
import type { Order } from './guards.child.ts';
import type { Removal } from './guards.ts';
import type { World } from './world.ts';

/** What the matrix said on a server that missed something: the cells that were wrong, or why it could not be asked. */
export interface Found {
  readonly name: string;
  readonly wrong?: readonly string[];
  readonly fault?: string;
}

/** Takes each away in turn and asks the matrix. Every run copies the world that `database` holds. */
export async function takeAway(
  postgres: TestPostgres,
  database: string,
  world: World,
  removals: readonly Removal[],
): Promise<Found[]> {
  const order = { postgres: { ...postgres, template: database }, world };
  const found: Found[] = [];
  for (const part of inParts(removals)) found.push(...(await inAnotherProcess({ ...order, removals: part })));
  return found;
}

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
