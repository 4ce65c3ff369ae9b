import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Fills a folder with the data of a demo that was started and ended once: a copy takes a fraction of the time of a new
 * database and the demo world in it.
 *
 * @param shared a folder that all walks of one run share: the first makes the demo in it, the others wait for that
 * @param make starts a demo on a folder, and ends it
 */
export async function copyPreparedDemo(
  shared: string,
  into: string,
  make: (data: string) => Promise<void>,
): Promise<void> {
  const ready = path.join(shared, 'demo');
  while (!(await exists(ready))) {
    const making = path.join(shared, 'making');
    if (await isMadeNow(making)) await makeOrLeave(making, ready, make);
    else await wait(100);
  }
  // Copied with its owner: where root runs the tests, the database is another user's.
  await run('cp', ['-a', `${ready}/.`, into]);
}

async function makeOrLeave(
  making: string,
  ready: string,
  make: (data: string) => Promise<void>,
): Promise<void> {
  try {
    await make(making);
    await rename(making, ready);
  } catch (fault) {
    await rm(making, { recursive: true, force: true });
    throw fault;
  }
}

const isMadeNow = (folder: string) =>
  mkdir(folder, { mode: 0o711 }).then(
    () => true,
    () => false,
  );

const exists = (folder: string) =>
  access(folder).then(
    () => true,
    () => false,
  );
