import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CannotStart, listenOnLoopback } from '../commands/loopback.ts';
import { bringWordPress } from './debian.ts';

const run = promisify(execFile);
const beside = (name: string) => path.join(import.meta.dirname, name);

export interface WordPress {
  readonly origin: string;
  /** Of `beheerder`, who administers, and of `redacteur`, who edits. */
  readonly password: string;
}

/**
 * Starts a new WordPress with its own database, in a folder that goes away at the end, with the plugin installed from a zip.
 *
 * @param wanted.atEnd is told how each part ends, the last one first
 */
export async function startWordPress(wanted: {
  plugin: string;
  server: string;
  port: number;
  atEnd: (step: () => Promise<unknown>) => void;
}): Promise<WordPress> {
  const { plugin, server, atEnd } = wanted;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-wordpress-'));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  await bringWordPress(folder);
  const socket = await startDatabase(folder, atEnd);
  const port = wanted.port || (await freePort());
  const origin = `http://wordpress.localhost:${port}`;
  const password = randomBytes(8).toString('hex');

  const site = path.join(folder, 'usr/share/wordpress');
  const env = { ...process.env, WORDPRESS_SOCKET: socket, WORDPRESS_ORIGIN: origin };
  await copyFile(beside('wp-config.php'), path.join(site, 'wp-config.php'));
  const zip = path.join(folder, 'wederkerig.zip');
  await run('zip', ['-qr', zip, path.basename(plugin)], { cwd: path.dirname(plugin) });
  await run('php', [beside('set-up.php'), site, zip, server], {
    env: { ...env, WORDPRESS_PASSWORD: password },
  });
  await startProgram('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', site], {
    env,
    atEnd,
    answers: () =>
      fetch(`http://127.0.0.1:${port}/readme.html`).then(
        () => true,
        () => false,
      ),
  });
  return { origin, password };
}

/** A MariaDB that nobody reaches but through a socket in the folder. */
async function startDatabase(folder: string, atEnd: (step: () => Promise<unknown>) => void): Promise<string> {
  const socket = path.join(folder, 'mariadb.sock');
  const common = ['--no-defaults', `--datadir=${path.join(folder, 'mariadb')}`];
  // MariaDB refuses to run as root unless it is told to.
  if (process.getuid?.() === 0) common.push('--user=root');
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
  await startProgram('/usr/sbin/mariadbd', [...common, `--socket=${socket}`, '--skip-networking'], {
    env: process.env,
    atEnd,
    answers: async () => existsSync(socket),
  });
  return socket;
}

/** Starts what runs until the end, and waits until it answers. */
async function startProgram(
  command: string,
  args: readonly string[],
  given: {
    env: NodeJS.ProcessEnv;
    atEnd: (step: () => Promise<unknown>) => void;
    answers: () => Promise<boolean>;
  },
): Promise<void> {
  const child = spawn(command, args, { env: given.env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  const ended = once(child, 'close');
  given.atEnd(async () => {
    child.kill();
    await ended;
  });
  for (let waited = 0; !(await given.answers()); waited += 100) {
    if (child.exitCode !== null || waited > 30_000)
      throw new CannotStart(`${command} did not start.\n${said}`);
    await setTimeout(100);
  }
}

async function freePort(): Promise<number> {
  const listening = await listenOnLoopback(() => undefined, 0);
  await listening.close();
  return listening.port;
}
