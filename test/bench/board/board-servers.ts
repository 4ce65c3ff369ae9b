import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedPostgres, superuserOf } from '@wederkerig/server/testing/embedded';
import { migrateDatabase } from '../../../packages/server/src/bin/open-database.ts';
import { systemClock } from '../../../packages/server/src/clock.ts';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { watchDatabase, type DatabaseProcesses } from '../server/database-processes.ts';
import { startMeasured, type MeasuredServer } from '../server/measured-server.ts';
import { serve } from '../server/servers.ts';
import { askHash, moreHash } from './board-questions.ts';
import { seedBoardWorld, type BoardSize } from './board-world.ts';

const child = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One board with the server of this project and the hand-written one on it. */
export interface BoardServers {
  readonly size: BoardSize;
  readonly ours: MeasuredServer;
  readonly rival: MeasuredServer;
  readonly database: DatabaseProcesses;
  /** What servers connect to the database as. */
  readonly app: ConnectionSettings;
  /** How long it took to make the board. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Makes a board of this size in a PostgreSQL of its own, and starts both servers on it. */
export async function startBoard(size: BoardSize): Promise<BoardServers> {
  const data = await mkdtemp(join(tmpdir(), 'wederkerig-board-'));
  // Run by root, the database runs as another user, who has to get in.
  await chmod(data, 0o711);
  const began = performance.now();
  const database = await openEmbeddedPostgres({ folder: join(data, 'postgres') });
  const stopping: (() => Promise<unknown>)[] = [
    () => rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
    () => database.stop(),
  ];
  const stop = async () => {
    for (const step of stopping.splice(0).toReversed()) await step();
  };
  try {
    await migrateDatabase({ ...database, close: async () => {} }, systemClock, false);
    await seedBoardWorld(superuserOf(database), size);
    const seconds = (performance.now() - began) / 1000;
    const watch = await watchDatabase(superuserOf(database));
    stopping.push(() => watch.close());
    const ours = await serve(data);
    stopping.push(() => ours.stop());
    const rival = await startMeasured([child('../hand-written/board.child.ts')], {
      BENCH_DATABASE: JSON.stringify(database.app),
      BENCH_MORE: moreHash,
      BENCH_ASK: askHash,
      PGAPPNAME: 'rival',
    });
    stopping.push(() => rival.stop());
    return { size, ours, rival, database: watch, app: database.app, seconds, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** The server of this project where every question is known, for what no page asks yet. */
export async function startFree(settings: ConnectionSettings): Promise<MeasuredServer> {
  return startMeasured([child('free-operations.child.ts')], {
    BENCH_DATABASE: JSON.stringify(settings),
    PGAPPNAME: 'ours',
  });
}
