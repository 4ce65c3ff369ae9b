import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock, type Clock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import type { KeyRing, ServerKey } from '../secrets.ts';
import type { Settings } from './settings.ts';

export type WhereKeysAre = Pick<Settings, 'WEDERKERIG_DATA' | 'WEDERKERIG_SECRET_FILE'>;

/** So often a running server looks whether there is a new key. */
const lookEverySeconds = 20;
/** A new key is used from so long after it was made, when every server has seen it. */
export const seenByAllAfterSeconds = 120;

export function keyFile(settings: WhereKeysAre): string {
  return settings.WEDERKERIG_SECRET_FILE ?? join(settings.WEDERKERIG_DATA, 'secret');
}

/**
 * The keys of a server: read from their file, a line each, made with mode 0600 where there is none yet. The ring follows its
 * file while the server runs.
 */
export async function openKeyRing(settings: WhereKeysAre, clock: Clock = systemClock): Promise<KeyRing> {
  const file = keyFile(settings);
  let keys = await readOrMake(file);
  let changedAt = (await stat(file)).mtimeMs;
  let looked = clock.now().getTime();
  return () => {
    const now = clock.now().getTime();
    if (now - looked < lookEverySeconds * 1000) return keys;
    looked = now;
    try {
      const { mtimeMs } = statSync(file);
      if (mtimeMs !== changedAt) keys = decode(readFileSync(file, 'utf8'), file);
      changedAt = mtimeMs;
    } catch {
      // Half written, or gone for a moment: what was read last goes on.
    }
    return keys;
  };
}

/**
 * Adds a key that is used from some minutes on. What was made with the older ones goes on working, unless they are dropped:
 * then only the new key is left, at once.
 *
 * @returns from when on the new key is used
 */
export async function rotateKey(
  settings: WhereKeysAre,
  { dropOld = false, clock = systemClock }: { dropOld?: boolean; clock?: Clock } = {},
): Promise<Date> {
  const file = keyFile(settings);
  const old = await readOrMake(file);
  const now = clock.now();
  if (!dropOld && old.at(-1)!.from > now)
    throw new OperatorError(
      `The newest key in ${file} is not used yet: wait until ${old.at(-1)!.from.toISOString()}.`,
    );
  const from = dropOld ? now : new Date(now.getTime() + seenByAllAfterSeconds * 1000);
  const added = { key: randomBytes(32), from };
  await inPlace(file, encode(dropOld ? [added] : [...old, added]));
  return from;
}

async function readOrMake(file: string): Promise<readonly ServerKey[]> {
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
async function make(file: string): Promise<readonly ServerKey[]> {
  return orCannotWrite(file, async (fresh) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, encode([{ key: randomBytes(32), from: always }]), { mode: 0o600 });
    await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return decode(await readFile(file, 'utf8'), file);
  });
}

/** A server reads the file as it was, or as it is, and never the half of it. */
async function inPlace(file: string, text: string): Promise<void> {
  await orCannotWrite(file, async (fresh) => {
    await writeFile(fresh, text, { mode: 0o600 });
    await rename(fresh, file);
  });
}

async function orCannotWrite<Done>(file: string, write: (fresh: string) => Promise<Done>): Promise<Done> {
  const fresh = `${file}.${process.pid}`;
  try {
    return await write(fresh);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `The secret cannot be written to ${file} (${(error as NodeJS.ErrnoException).code}): make that folder writable, or name a file in WEDERKERIG_SECRET_FILE.`,
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

const always = new Date(0);

function encode(keys: readonly ServerKey[]): string {
  const line = ({ key, from }: ServerKey) =>
    from.getTime() === 0 ? key.toString('base64url') : `${key.toString('base64url')} ${from.toISOString()}`;
  return keys.map((one) => `${line(one)}\n`).join('');
}

function decode(text: string, file: string): readonly ServerKey[] {
  const keys = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => decodeLine(line.trim(), file));
  if (keys.length === 0) throw tooShort(file);
  return keys.sort((one, other) => one.from.getTime() - other.from.getTime());
}

function decodeLine(line: string, file: string): ServerKey {
  const [encoded = '', since] = line.split(/\s+/);
  const key = Buffer.from(encoded, 'base64url');
  if (key.length < 32) throw tooShort(file);
  const from = since ? new Date(since) : always;
  if (Number.isNaN(from.getTime()))
    throw new OperatorError(
      `A key in ${file} has "${since}" behind it: put a moment there, like 2030-01-31T12:00:00Z.`,
    );
  return { key, from };
}

function tooShort(file: string): OperatorError {
  return new OperatorError(
    `The secret in ${file} is too short: it needs 32 bytes in base64url. Remove the file to have a new one made.`,
  );
}

async function refuseReadable(file: string): Promise<void> {
  const found = await stat(file);
  if (found.isFile() && (found.mode & 0o077) !== 0)
    throw new OperatorError(`Others can read the secret in ${file}: run "chmod 600 ${file}".`);
}
