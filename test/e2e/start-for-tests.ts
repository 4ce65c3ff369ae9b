import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyPreparedDemo } from './prepared-demo.ts';

const COMMANDS = fileURLToPath(new URL('../../packages/tooling/src/commands/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const START_MS = 50_000;

/** Where to find what runs, as `npx pnpm@12 start` prints it. */
export interface Origins {
  readonly server: string;
  readonly website: string;
  readonly forum: string;
}

export interface Started extends Origins {
  /** The folder of the database and everything else that is kept. */
  readonly data: string;
  /** What has been printed until now. */
  printed(): string;
  /** Sends a signal to the server and waits until it has ended; the data stays. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Starts again on the same data, on other ports. */
  again(): Promise<Started>;
  /** Ends everything, the database too, and removes the data. */
  stop(): Promise<void>;
}

/**
 * Starts the whole demo on free ports, as a program of its own, with its data in a temporary folder: in a run of tests a
 * copy of a demo that was started before.
 */
export async function startForTests(): Promise<Started> {
  const shared = process.env['PREPARED_DEMO'];
  return startIn(async (data) => {
    if (shared) await copyPreparedDemo(shared, data, startAndEnd);
  });
}

/** The same with nothing there yet: the database and the demo world are made as it starts. */
export function startAnew(): Promise<Started> {
  return startIn(async () => {});
}

async function startIn(fill: (data: string) => Promise<void>): Promise<Started> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-e2e-'));
  // Run by root, the database runs as another user, who has to get in.
  await chmod(data, 0o711);
  try {
    await fill(data);
    return await startOn(data);
  } catch (fault) {
    await endDatabase(data);
    throw fault;
  }
}

async function startAndEnd(data: string): Promise<void> {
  const { kill } = await startOn(data);
  await kill('SIGINT');
}

async function startOn(data: string): Promise<Started> {
  const { child, printed } = run('start.ts', { PORT: '0', WEDERKERIG_DATA: data });
  const origins = await originsFrom(child, printed);
  let meant = false;
  child.once('exit', (code, signal) => {
    if (!meant) console.error(`The demo ended by itself (${code ?? signal}).\n${printed()}`);
  });
  const kill = async (signal: NodeJS.Signals) => {
    meant = true;
    const ended = hasEnded(child) ? undefined : once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    ...origins,
    data,
    printed,
    kill,
    again: () => startOn(data),
    stop: async () => {
      await kill('SIGINT');
      await endDatabase(data);
    },
  };
}

/** Runs a command of the project that goes on until it is stopped. */
export function run(
  script: string,
  env: NodeJS.ProcessEnv,
  ...args: string[]
): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [path.join(COMMANDS, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  child.stdout!.on('data', (part: Buffer) => (text += part));
  child.stderr!.on('data', (part: Buffer) => (text += part));
  return { child, printed: () => text };
}

function originsFrom(child: ChildProcess, printed: () => string): Promise<Origins> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}\n${printed()}`));
    };
    const late = setTimeout(() => fail(`Nothing answered within ${START_MS / 1000} seconds.`), START_MS);
    child.once('message', (origins) => {
      clearTimeout(late);
      resolve(origins as Origins);
    });
    child.once('exit', () => {
      clearTimeout(late);
      fail('It ended before it answered.');
    });
  });
}

/** A killed server leaves its database running, for the next server to find. */
export async function endDatabase(data: string): Promise<void> {
  const { child } = run('close-database.child.ts', { WEDERKERIG_DATA: data });
  await once(child, 'exit');
  await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
