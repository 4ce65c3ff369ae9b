import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What WordPress runs on; none of these is a service that starts by itself. */
const installed = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core', 'zip'];
/** WordPress itself, its look, its words in Dutch and a library; taken apart in a folder, since installed it would bring a web server. */
const takenApart = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-l10n', 'libjs-underscore'];

/** Why WordPress cannot run on this machine, in one sentence; undefined where it can. */
export async function whatIsMissing(): Promise<string | undefined> {
  if (!/^VERSION_CODENAME=bookworm$/m.test(osRelease())) {
    return 'This example takes WordPress from the packages of Debian 12, and this machine does not run Debian 12.';
  }
  const missing = await notInstalled();
  if (missing.length === 0 || process.getuid?.() === 0) return undefined;
  return `This example needs these packages, which only root can install: apt-get install --no-install-recommends ${missing.join(' ')}`;
}

/** Installs what WordPress runs on, and puts WordPress below a folder, as its packages have it below /. */
export async function bringWordPress(folder: string): Promise<void> {
  const quiet = { cwd: folder, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq'], quiet);
  const missing = await notInstalled();
  if (missing.length > 0) {
    await run('apt-get', ['install', '-qq', '--no-install-recommends', ...missing], quiet);
  }
  await run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...takenApart], quiet);
  await run('sh', ['-c', 'for package in *.deb; do dpkg-deb -x "$package" . && rm "$package"; done'], quiet);
}

async function notInstalled(): Promise<string[]> {
  const states = await Promise.all(
    installed.map((name) =>
      run('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]).catch(() => ({ stdout: '' })),
    ),
  );
  return installed.filter((_, index) => states[index]!.stdout !== 'installed');
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
