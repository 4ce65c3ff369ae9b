import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { EmbeddedPostgresError, systemCode } from './errors.ts';

/** The passwords of the three roles, made at random when the database is. */
export interface Passwords {
  superuser: string;
  owner: string;
  app: string;
}

/** Makes new passwords and keeps them in a file that only its owner can read. */
export function makePasswords(path: string): Passwords {
  const passwords = { superuser: secret(), owner: secret(), app: secret() };
  writeSecret(path, JSON.stringify(passwords) + '\n');
  return passwords;
}

export function readPasswords(path: string): Passwords {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
  } catch (error) {
    const closed = systemCode(error) === 'EACCES';
    throw new EmbeddedPostgresError(
      closed ? 'FOLDER_NOT_WRITABLE' : 'DATA_BROKEN',
      closed
        ? `The database's passwords in ${path} belong to another user: start the server as the user who made the database.`
        : `The database's passwords in ${path} cannot be read: put the file back, or restore a backup in an empty folder.`,
      error,
    );
  }
}

/** Writes a file for one pair of eyes, on the disk before it returns. */
export function writeSecret(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
