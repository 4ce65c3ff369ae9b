import { send, type Asked } from '../server/sender.ts';
import type { DatabaseProcesses } from '../server/database-processes.ts';
import type { MeasuredServer } from '../server/measured-server.ts';

/** One server with its database, and what it is asked. */
export interface Side {
  readonly server: MeasuredServer;
  readonly database: DatabaseProcesses;
  readonly name: 'ours' | 'rival';
  readonly ask: () => Asked;
}

/** Milliseconds of a processor that one answer took. */
export interface Cost {
  readonly server: number;
  readonly database: number;
}

export interface Pair {
  readonly one: Cost;
  readonly other: Cost;
}

/** Both sides at the same time, so that whatever else the machine does hits both alike; some rounds, after one to warm up. */
export async function pairsOf(one: Side, other: Side, rounds: number, seconds: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [costOfOne, costOfOther] = await Promise.all([costOf(one, seconds), costOf(other, seconds)]);
    if (round > 0) pairs.push({ one: costOfOne, other: costOfOther });
  }
  return pairs;
}

async function costOf({ server, database, name, ask }: Side, seconds: number): Promise<Cost> {
  const [before, inDatabase] = [await server.figures(), await database.seconds()];
  const { answers, statuses } = await send(server.origin, ask, { connections: 1, count: Infinity, seconds });
  if (statuses.size !== 1 || !statuses.has(200)) throw new Error(`${name} answered ${[...statuses.keys()]}`);
  const [after, laterInDatabase] = [await server.figures(), await database.seconds()];
  return {
    server: (after.cpu - before.cpu) / 1000 / answers,
    database: ((laterInDatabase[name] - inDatabase[name]) * 1000) / answers,
  };
}

/** In turn, over and over. */
export function inTurn<T>(all: readonly T[]): () => T {
  let next = 0;
  return () => all[next++ % all.length]!;
}
