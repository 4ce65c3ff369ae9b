import { join } from 'node:path';
import { fileLock, tryFileLock, type FileLock } from './file-lock.ts';

type Log = (line: string) => void;

/** Lets one server at a time open or close the database in this folder. */
export async function oneAtATime<Result>(
  home: string,
  log: Log,
  work: () => Promise<Result>,
): Promise<Result> {
  const turn = await fileLock(join(home, 'opening.lock'), 'exclusive', {
    seconds: 600,
    whenSlow: () => log(`Waiting for another server that is opening or closing the database in ${home}.`),
  });
  try {
    return await work();
  } finally {
    turn.release();
  }
}

/** Says "I use this database" for as long as this process lives; to be asked inside `oneAtATime`. */
export function takeLease(home: string): Promise<FileLock> {
  return fileLock(join(home, 'in-use.lock'), 'shared', { seconds: 10, whenSlow: () => {} });
}

/** Whether no server uses the database any more; to be asked inside `oneAtATime`, own lease released. */
export function nobodyUses(home: string): boolean {
  const alone = tryFileLock(join(home, 'in-use.lock'), 'exclusive');
  alone?.release();
  return alone !== undefined;
}
