import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const program = fileURLToPath(new URL('../bin/wederkerig.ts', import.meta.url));

/** What a command left behind: how it ended and what it printed. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  /** The lines on the error output. */
  readonly err: readonly string[];
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Said>;
  /** Waits until something is printed, and gives what stands between the brackets of the pattern. */
  until(pattern: RegExp): Promise<string>;
}

/** A command that could not do its work says so in one line, and in no list of calls. */
export function oneLine(said: Said, line: RegExp | string): void {
  expect(said.err).toEqual([expect.stringMatching(line)]);
  expect(said.code).toBe(1);
}

/** A terminal in a folder of its own, with no settings but the ones given. */
export interface Terminal {
  readonly folder: string;
  readonly data: string;
  start(args: readonly string[], settings?: Record<string, string>): Running;
  run(args: readonly string[], settings?: Record<string, string>): Promise<Said>;
  /** Runs a piece of code instead of a command. */
  evaluate(code: string): Promise<Said>;
  leave(): Promise<void>;
}

export async function openTerminal(): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'wk-terminal-'));
  // Run by root, the database runs as another user, who has to get in.
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const always = { PATH, HOME, TMPDIR, NO_COLOR: '1', LOG_LEVEL: 'silent', WEDERKERIG_DATA: data };
  const started: Running[] = [];
  const node = (args: readonly string[], settings: Record<string, string> = {}) => {
    const running = watch(spawn(process.execPath, args, { cwd: folder, env: { ...always, ...settings } }));
    started.push(running);
    return running;
  };
  const start: Terminal['start'] = (args, settings) => node([program, ...args], settings);
  return {
    folder,
    data,
    start,
    run: (args, settings) => start(args, settings).ended,
    evaluate: (code) => node(['--input-type=module', '--eval', code]).ended,
    async leave() {
      // A test that failed half-way may have left a server running.
      for (const { child } of started) child.kill('SIGTERM');
      await Promise.all(started.map(({ ended }) => ended));
      await endDatabase(data);
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Ends a PostgreSQL that a killed command left behind. */
async function endDatabase(data: string): Promise<void> {
  const lock = await readFile(join(data, 'postgres/postgres/data/postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(lock.split('\n')[0]);
  if (pid > 1) process.kill(pid, 'SIGINT');
}

function watch(child: ChildProcess): Running {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece) => (out += piece));
  child.stderr?.on('data', (piece) => (err += piece));
  const ended = once(child, 'close').then(([code]) => ({ code, out, err: err.split('\n').filter(Boolean) }));
  return {
    child,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(out);
          if (found) resolve(found[1] ?? found[0]);
        };
        child.stdout?.on('data', look);
        void ended.then(() => reject(new Error(`It ended before it said ${pattern}: ${out}${err}`)));
        look();
      }),
  };
}
