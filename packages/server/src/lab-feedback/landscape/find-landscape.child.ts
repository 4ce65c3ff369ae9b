import { buffer } from 'node:stream/consumers';
import type { Answer } from './answer-table.rules.ts';
import { findLandscape } from './landscape.rules.ts';

/** What the child process says to `find-landscape.ts`: a line of letters for each resident comes in, one JSON object goes out. */
const answers: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', d: 'dont-know' };
const lines = (await buffer(process.stdin)).toString('latin1').split('\n').filter(Boolean);
process.stdout.write(
  JSON.stringify(findLandscape(lines.map((line) => [...line].map((letter) => answers[letter])))),
);
