import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedPostgres, superuserOf } from '@wederkerig/server/testing/embedded';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { repositoryRoot } from '../../../packages/tooling/src/repository-root.ts';
import { deliveredLanguages } from '../../../packages/words/src/index.ts';
import { labOf, seedBenchWorld } from './bench-world.ts';
import { labHash, labPath } from './lab-question.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';

const handWritten = fileURLToPath(new URL('../hand-written/hand-written.child.ts', import.meta.url));

/** How long a program took until its first answer. */
export interface Start {
  readonly seconds: number;
  /** Of them, how many the program had of a processor. */
  readonly processorSeconds: number;
}

/** The same database with the server of this project and the hand-written one on it. */
export interface Servers {
  readonly ours: MeasuredServer;
  readonly rival: MeasuredServer;
  /** What servers connect to the database as. */
  readonly database: ConnectionSettings;
  /** Sees what the processes of the database do. */
  readonly superuser: ConnectionSettings;
  readonly firstStart: Start;
  readonly laterStart: Start;
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
  const later = await timed(() => serve(data), labPath(labOf(20)));
  const rival = await startMeasured([handWritten], {
    BENCH_DATABASE: JSON.stringify(database.app),
    BENCH_OPERATION: labHash,
    BENCH_LANGUAGES: deliveredLanguages.join(','),
    PGAPPNAME: 'rival',
  });
  return {
    ours: later.server,
    rival,
    database: database.app,
    superuser: superuserOf(database),
    firstStart: first.start,
    laterStart: later.start,
    async stop() {
      await Promise.all([later.server.stop(), rival.stop()]);
      await database.stop();
      await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** In production, with the arguments that `npx pnpm@12 wederkerig serve` gives to Node; the mail server is never asked. */
export function serve(data: string): Promise<MeasuredServer> {
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    scripts: Record<'wederkerig', string>;
  };
  const [, ...args] = scripts.wederkerig.split(' ');
  const program = join(repositoryRoot, args.pop()!);
  return startMeasured([...args, program, 'serve'], {
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
  const seconds = (performance.now() - started) / 1000;
  if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
  const { cpu } = await server.figures();
  return { server, start: { seconds, processorSeconds: cpu / 1e6 } };
}
