import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, expect } from 'vitest';
import { openEmbeddedPostgres, type ConnectionSettings, type EmbeddedPostgres } from './embedded.ts';

/** Another server on the same folder, as a process of its own. */
interface OtherServer {
  postmasterPid: number;
  leave(): Promise<void>;
  kill(): Promise<void>;
}

/** A folder for the databases of one test file. What a test opens is closed after it, and nothing may be left. */
export class Trial {
  readonly root = mkdtempSync(join(tmpdir(), 'wk-embedded-'));
  readonly toRemove = [this.root];
  readonly children: ChildProcess[] = [];
  readonly opened: EmbeddedPostgres[] = [];

  constructor() {
    // Root's PostgreSQL runs as another user, who passes through here.
    chmodSync(this.root, 0o711);
    afterEach(() => this.closeAll());
    afterAll(() => this.end());
  }

  async open(folder: string, more: { durable?: boolean; log?: (line: string) => void } = {}) {
    const postgres = await openEmbeddedPostgres({ folder, durable: false, ...more });
    this.opened.push(postgres);
    return postgres;
  }

  /** Why this folder is refused. */
  async refusal(folder: string): Promise<Error> {
    return this.open(folder).then(
      () => new Error('it was opened'),
      (error: Error) => error,
    );
  }

  startOther(folder: string): ChildProcess {
    const program = fileURLToPath(new URL('embedded.child.ts', import.meta.url));
    const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.children.push(child);
    return child;
  }

  async otherServer(folder: string): Promise<OtherServer> {
    const child = this.startOther(folder);
    const [said] = (await once(child.stdout!, 'data')) as [Buffer];
    const ended = once(child, 'exit');
    return {
      postmasterPid: Number(said),
      leave: async () => {
        child.stdin?.write('leave\n');
        await ended;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }

  private async closeAll(): Promise<void> {
    await Promise.all(this.children.splice(0).map(endChild));
    for (const postgres of this.opened.splice(0)) await postgres.stop();
  }

  private end(): void {
    const commands = readdirSync('/proc').map(commandOf);
    for (const folder of this.toRemove) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(commands.filter((command) => this.toRemove.some((folder) => command.includes(folder)))).toEqual(
      [],
    );
  }
}

/** Asks the database something on a connection of its own. */
export async function ask(settings: ConnectionSettings, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(settings);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether this process lives; a zombie does not, and has no command line. */
export function alive(pid: number): boolean {
  return commandOf(String(pid)) !== '';
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function commandOf(pid: string): string {
  if (!/^\d+$/.test(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
