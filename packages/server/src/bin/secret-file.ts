import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../errors.ts';
import type { Settings } from './settings.ts';

/** The server's secret: read from its file, made with mode 0600 where there is none yet. */
export async function readSecret(
  settings: Pick<Settings, 'WEDERKERIG_DATA' | 'WEDERKERIG_SECRET_FILE'>,
): Promise<Buffer> {
  const file = settings.WEDERKERIG_SECRET_FILE ?? join(settings.WEDERKERIG_DATA, 'secret');
  try {
    await refuseReadable(file);
    return decode(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return make(file);
    throw new OperatorError(
      `The secret cannot be read from ${file} (${code}): name a file of this user in WEDERKERIG_SECRET_FILE.`,
    );
  }
}

/** Written beside and linked into place, so that of two servers that start together one makes it and both read the same. */
async function make(file: string): Promise<Buffer> {
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return decode(await readFile(file, 'utf8'), file);
  } catch (error) {
    throw new OperatorError(
      `The secret cannot be written to ${file} (${(error as NodeJS.ErrnoException).code}): make that folder writable, or name a file in WEDERKERIG_SECRET_FILE.`,
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

function decode(text: string, file: string): Buffer {
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length < 32) {
    throw new OperatorError(
      `The secret in ${file} is too short: it needs 32 bytes in base64url. Remove the file to have a new one made.`,
    );
  }
  return secret;
}

async function refuseReadable(file: string): Promise<void> {
  const found = await stat(file);
  if (found.isFile() && (found.mode & 0o077) !== 0)
    throw new OperatorError(`Others can read the secret in ${file}: run "chmod 600 ${file}".`);
}
