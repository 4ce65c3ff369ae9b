import { readdir, readFile, readlink } from 'node:fs/promises';

export interface Leftover {
  readonly pid: number;
  readonly command: string;
}

/**
 * Finds the processes that have to do with a folder: that run in it, name it in their command, or were
 * started with it in their environment. Only Linux tells; elsewhere nothing is found.
 */
export async function processesOf(folder: string): Promise<Leftover[]> {
  if (process.platform !== 'linux') return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.filter((pid) => pid !== process.pid).map((pid) => look(pid, folder)));
  return found.filter((leftover) => leftover !== undefined);
}

async function look(pid: number, folder: string): Promise<Leftover | undefined> {
  const [command, environment, cwd] = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ]);
  if (![command, environment, cwd].some((text) => text.includes(folder))) return undefined;
  return { pid, command: command.replaceAll('\0', ' ').trim().slice(0, 200) };
}

/** Waits until nothing of the folder runs any more; what is still there at the end is named and ended. */
export async function endLeftovers(folder: string, waitMs = 5_000): Promise<Leftover[]> {
  const until = Date.now() + waitMs;
  let left = await processesOf(folder);
  while (left.length > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    left = await processesOf(folder);
  }
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return left;
}
