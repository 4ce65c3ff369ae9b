import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { isRoot, type Account } from './account.ts';

/**
 * The first folder on the way to this one that the user may not pass, or nothing when the way is free.
 * It reads the permission bits only; where finer rules (ACLs) forbid more, PostgreSQL says so itself.
 */
export function closedFolder(path: string, account: Account): string | undefined {
  if (!isRoot()) return undefined;
  return wayTo(path).find((folder) => !allows(statSync(folder), account, 0o1));
}

/** Whether the user may read this file. */
export function mayRead(path: string, account: Account): boolean {
  return !isRoot() || allows(statSync(path), account, 0o4);
}

function wayTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...wayTo(parent), path];
}

function allows(stats: Stats, account: Account, bit: number): boolean {
  if (stats.uid === account.uid) return (stats.mode & (bit << 6)) !== 0;
  if (stats.gid === account.gid) return (stats.mode & (bit << 3)) !== 0;
  return (stats.mode & bit) !== 0;
}
