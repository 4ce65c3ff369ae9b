import { accessSync, constants } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';

/**
 * A lock on an empty file, held by the kernel: it is gone the moment its holder is, even after kill -9,
 * so there is no stale lock to recognise and no process number to compare; and it holds between
 * containers that share a folder. Node has no call for this. Its built-in SQLite has: an exclusive
 * transaction is an exclusive lock, an open read a shared one. Nothing is ever stored in the file.
 */
export interface FileLock {
  release(): void;
}

/** Takes the lock if that can be done now; nothing when others hold it. */
export function tryFileLock(path: string, kind: 'exclusive' | 'shared'): FileLock | undefined {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: 0 });
    // A file that can only be read would be opened all the same, and then nobody is shut out.
    accessSync(path, constants.W_OK);
    file.exec(kind === 'exclusive' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT 1 FROM sqlite_schema');
    const held = file;
    return { release: () => held.isOpen && held.close() };
  } catch (error) {
    if (file?.isOpen) file.close();
    if (isBusy(error)) return undefined;
    throw cannotLock(path, error);
  }
}

/** Waits for the lock; `whenSlow` is told once when that takes more than two seconds. */
export async function fileLock(
  path: string,
  kind: 'exclusive' | 'shared',
  patience: { seconds: number; whenSlow: () => void },
): Promise<FileLock> {
  const asked = Date.now();
  let told = false;
  for (;;) {
    const lock = tryFileLock(path, kind);
    if (lock) return lock;
    const waited = Date.now() - asked;
    if (waited > patience.seconds * 1000) throw tooLong(path, patience.seconds);
    if (waited > 2000 && !told) patience.whenSlow();
    told ||= waited > 2000;
    await sleep(20);
  }
}

function isBusy(error: unknown): boolean {
  const busy = 5;
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === busy;
}

function cannotLock(path: string, error: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'FOLDER_NOT_WRITABLE',
    `The database cannot be opened in ${dirname(path)} (no lock on ${path}: ${(error as Error).message}): it belongs to another user or the disk allows no locks; start as the user who made it, or choose another folder.`,
    error,
  );
}

function tooLong(path: string, seconds: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'OPENING_TAKES_TOO_LONG',
    `Another server has been opening or closing the database in ${dirname(path)} for ${seconds} seconds: wait for it or stop it, and start again.`,
  );
}
