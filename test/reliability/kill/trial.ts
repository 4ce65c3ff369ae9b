import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../packages/server/src/database/connect.ts';
import { openEmbeddedPostgres } from '../../../packages/server/src/database/embedded/embedded.ts';
import type { Started } from './server.child.ts';

/** A data folder, and the server that runs on it for now. */
export class Trial {
  readonly folder = mkdtempSync(join(tmpdir(), 'wk-kill-'));
  readonly #data = join(this.folder, 'data');
  readonly #program: string;
  #child: ChildProcess | undefined;

  constructor(program = 'server.child.ts') {
    this.#program = fileURLToPath(new URL(program, import.meta.url));
    // As root, PostgreSQL runs as another user, who has to get in.
    chmodSync(this.folder, 0o711);
  }

  get postgresFolder(): string {
    return join(this.#data, 'postgres');
  }

  /** Starts a server, not waiting for it. */
  launch(options: readonly string[] = []): ChildProcess {
    this.#child = fork(this.#program, options, {
      env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], WEDERKERIG_DATA: this.#data },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return this.#child;
  }

  /** Starts a server and waits until it listens. */
  async start(options: readonly string[] = []): Promise<Started> {
    const child = this.launch(options);
    let said = '';
    child.stderr?.on('data', (text) => (said += String(text)));
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${String(code)}: ${said.slice(0, 2_000)}`);
    });
    ended.catch(() => {});
    const [started] = (await Promise.race([once(child, 'message'), ended])) as [Started];
    return started;
  }

  async killServer(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Somebody asks something that takes very long, as a bad report would; a restart must not wait for it. */
  async askSomethingLong({ owner }: Started): Promise<void> {
    const connection = connect({ ...owner, max: 1 });
    const asked = connection.pool.query('select count(*) from generate_series(1, 1e12)');
    void asked.catch(() => {}).finally(() => connection.close());
    await sleep(50);
  }

  /** PostgreSQL goes without a word, and the server is left alone. */
  killPostmaster(): void {
    const file = join(this.postgresFolder, 'postgres', 'data', 'postmaster.pid');
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
  }

  /** One connection of the server's dies at the other end; PostgreSQL then throws everybody out and recovers by itself. */
  async killBackend({ app }: Started): Promise<void> {
    const connection = connect({ ...app, max: 1 });
    const { rows } = await connection.pool.query<{ pid: number }>(
      'select pid from pg_stat_activity where usename = current_user and pid <> pg_backend_pid() order by state_change desc limit 1',
    );
    process.kill(rows[0]!.pid, 'SIGKILL');
    await connection.close().catch(() => {});
  }

  /** Ends whatever still runs, and removes the folder. */
  async end(): Promise<void> {
    await this.killServer();
    const postgres = await openEmbeddedPostgres({ folder: this.postgresFolder });
    await postgres.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
