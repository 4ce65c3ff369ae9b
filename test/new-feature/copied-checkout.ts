import { cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Made by commands, and no part of what people write. */
const made = new Set(['.git', 'node_modules', 'dist', 'storybook-static', 'data']);
/** What a run keeps for the next one: each copy has its own. */
const ofOneRun = new Set(['.vite', '.vite-temp', '.vitest', '.cache']);

/** Copies a checkout to a temporary folder in which its commands run; what was installed is used, not copied. */
export function copyCheckout(root: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'wederkerig-copy-'));
  cpSync(root, copy, { recursive: true, filter: (file) => !made.has(path.basename(file)) });
  for (const folder of ['.', 'test', ...foldersIn(root, 'packages'), ...foldersIn(root, 'examples')])
    useInstalled(path.join(root, folder, 'node_modules'), path.join(copy, folder, 'node_modules'));
  return copy;
}

export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function foldersIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

/** Links between the packages of a workspace are relative: made again, they lead to the packages of the copy. */
function useInstalled(from: string, to: string): void {
  for (const entry of entriesOf(from)) {
    const [there, here] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (ofOneRun.has(entry.name)) continue;
    mkdirSync(to, { recursive: true });
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(there), here);
    else if (entry.name.startsWith('@')) useInstalled(there, here);
    else symlinkSync(there, here);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
