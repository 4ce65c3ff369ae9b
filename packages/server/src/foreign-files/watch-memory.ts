import { readFile } from 'node:fs/promises';

const everyMilliseconds = 25;
const bytesPerPage = 4096;
/** What Node takes by itself before it has read a byte. */
const ofNode = 96;

/**
 * Calls when a process holds more memory than it may, also memory that Node does not count. Only Linux tells what a process
 * holds; elsewhere the limits inside the program have to do.
 *
 * @returns ends the watching
 */
export function watchMemory(pid: number | undefined, megabytes: number, tooMuch: () => void): () => void {
  if (pid === undefined || process.platform !== 'linux') return () => {};
  const most = (megabytes + ofNode) * 1024 * 1024;
  const look = async () => {
    if ((await held(pid)) > most) tooMuch();
  };
  const timer = setInterval(() => void look(), everyMilliseconds);
  return () => clearInterval(timer);
}

async function held(pid: number): Promise<number> {
  // It may have ended between two looks.
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(pages.split(' ')[1] ?? 0) * bytesPerPage;
}
