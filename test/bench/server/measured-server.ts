import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Figures } from './figures.preload.ts';

const preload = new URL('figures.preload.ts', import.meta.url).href;
const mostStartMs = 30_000;

/** A server in a process of its own, which tells what it uses. */
export interface MeasuredServer {
  readonly origin: string;
  figures(): Promise<Figures>;
  stop(): Promise<void>;
}

/**
 * Starts a program that prints the address it listens on. With BENCH_PROFILE it leaves a profile of its processor time in that
 * folder.
 *
 * @param args for Node, the program among them
 */
export async function startMeasured(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<MeasuredServer> {
  const { PATH = '', HOME = '', TMPDIR = '', BENCH_PROFILE } = process.env;
  const profile = BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${BENCH_PROFILE}`] : [];
  const child = spawn(process.execPath, [...profile, '--import', preload, ...args], {
    env: { PATH, HOME, TMPDIR, NO_COLOR: '1', LOG_LEVEL: 'error', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return {
    origin: await addressOf(child),
    async figures() {
      child.send('figures');
      const [figures] = (await once(child, 'message')) as [Figures];
      return figures;
    },
    stop: () => ended(child),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${why}\n${said}`));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail('A server did not start in time.');
    }, mostStartMs);
    const hear = (part: Buffer) => {
      said += part;
      const [origin] = /http:\/\/[\w.]+:\d+/.exec(said) ?? [];
      if (!origin) return;
      clearTimeout(late);
      resolve(origin);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', () => {
      clearTimeout(late);
      fail('A server ended before it listened.');
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
