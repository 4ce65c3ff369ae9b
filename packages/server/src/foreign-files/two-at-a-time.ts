import { Refused } from '../errors.ts';

const atATime = 2;
/** Every file that waits is held in memory. */
const mostWaiting = 8;

let working = 0;
const waiting: (() => void)[] = [];

/** Works on two files of strangers at a time, so that a crowd of them leaves the server room for everybody else. */
export async function twoAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atATime) {
    if (waiting.length >= mostWaiting) throw new Refused('TOO_MANY_REQUESTS', { retryAfter: 10 });
    // Who ends hands its place over, so that nobody slips in between.
    await new Promise<void>((begin) => waiting.push(begin));
  } else working += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}
