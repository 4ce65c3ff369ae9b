import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

export interface Run {
  readonly ok: boolean;
  readonly said: string;
}

export interface RunOptions {
  /** Where to run it, counted from the root. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Straight to the terminal, for a long run that somebody watches. */
  readonly aloud?: boolean;
}

const running = new Set<ChildProcess>();

process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Stops what runs, for somebody who does not want to wait for the end. */
export async function stopPrograms(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  running.forEach((child) => child.kill('SIGTERM'));
  await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
}

/** Runs a program out of node_modules/.bin, by which it gets the project's own Node. */
export function runBin(name: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const windows = process.platform === 'win32';
  const command = path.join(repositoryRoot, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return run(command, args, options);
}

/** Runs a script of ours by the Node that runs this one. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Run> {
  return run(process.execPath, [path.join(repositoryRoot, script), ...args], options);
}

function run(
  command: string,
  args: readonly string[],
  { folder = '.', env, aloud }: RunOptions,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: path.join(repositoryRoot, folder),
      env: { ...process.env, ...env },
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    running.add(child);
    child.stdout?.on('data', (text: Buffer) => (said += text));
    child.stderr?.on('data', (text: Buffer) => (said += text));
    child.on('error', (fault) => (said += fault.message));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, said: said.trim() });
    });
  });
}
