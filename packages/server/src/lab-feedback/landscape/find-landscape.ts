import { fileURLToPath } from 'node:url';
import { readInChild } from '../../foreign-files/read-in-child.ts';
import type { Landscape } from './landscape.rules.ts';

const program = fileURLToPath(new URL('./find-landscape.child.ts', import.meta.url));

/** 20,000 residents and 60 points take some seconds, 200 points less than ten. */
const limits = { megabytes: 1024, milliseconds: 60_000, answer: 2_000_000 };

/**
 * Finds which residents answer alike, in a process of its own: the server answers everybody else meanwhile.
 *
 * @param lines a letter for each point of each resident: `y`, `n`, `d` for not knowing, and `-` for nothing
 * @returns undefined where it took too long or too much
 */
export async function findLandscapeApart(lines: readonly string[]): Promise<Landscape | undefined> {
  const reading = await readInChild(program, Buffer.from(lines.join('\n'), 'latin1'), limits);
  return 'failed' in reading ? undefined : (JSON.parse(reading.answer.toString()) as Landscape);
}
