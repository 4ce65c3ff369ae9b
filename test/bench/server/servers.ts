import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres, superuserOf } from '@wederkerig/server/testing/embedded';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { deliveredLanguages } from '../../../packages/words/src/index.ts';
import { seedBenchWorld } from './bench-world.ts';
import { labHash, labPath } from './lab-question.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';

const program = new URL('../../../packages/server/src/bin/wederkerig.ts', import.meta.url);
const handWritten = new URL('../hand-written/hand-written.child.ts', import.meta.url);

/** The same database with the server of this project and the hand-written one on it. */
export interface Servers {
  readonly ours: MeasuredServer;
  readonly rival: MeasuredServer;
  /** What servers connect to the database as. */
  readonly database: ConnectionSettings;
  /** A superuser of the database, to see what its processes use. */
  readonly superuser: ReturnType<typeof superuserOf>;
  /** Seconds from starting the program to its first answer. */
  readonly firstStart: number;
  readonly laterStart: number;
  stop(): Promise<void>;
}

/** Starts everything in a folder of its own: first on nothing, then again on what is there. */
export async function startServers(): Promise<Servers> {
  const data = await mkdtemp(join(tmpdir(), 'wederkerig-bench-'));
  // Run by root, the database runs as another user, who has to get in.
  await chmod(data, 0o711);
  const first = await timed(() => serve(data), '/healthz');
  const database = await openEmbeddedPostgres({ folder: join(data, 'postgres') });
  await first.server.stop();
  await seedBenchWorld(database.app);
  const later = await timed(() => serve(data), labPath('bench-20'));
  const rival = await startMeasured(handWritten, [], {
    BENCH_DATABASE: JSON.stringify({ ...database.app, application_name: 'rival' }),
    BENCH_OPERATION: labHash,
    BENCH_LANGUAGES: deliveredLanguages.join(','),
  });
  return {
    ours: later.server,
    rival,
    database: database.app,
    superuser: superuserOf(database),
    firstStart: first.seconds,
    laterStart: later.seconds,
    async stop() {
      await Promise.all([later.server.stop(), rival.stop()]);
      await database.stop();
      await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** In production, as `wederkerig serve` runs it; the mail server is never asked. */
function serve(data: string): Promise<MeasuredServer> {
  return startMeasured(program, ['serve'], {
    PORT: '0',
    WEDERKERIG_DATA: data,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@example.invalid',
    PGAPPNAME: 'ours',
  });
}

async function timed(start: () => Promise<MeasuredServer>, path: string) {
  const started = performance.now();
  const server = await start();
  const response = await fetch(server.origin + path);
  if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
  return { server, seconds: (performance.now() - started) / 1000 };
}
