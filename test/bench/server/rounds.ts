import type { DatabaseProcesses } from './database-processes.ts';
import { labPath } from './lab-question.ts';
import type { MeasuredServer } from './measured-server.ts';
import { send, type Asked } from './sender.ts';

/** What one server did in one round. */
export interface Round {
  readonly answers: number;
  /** Seconds of a processor, of the server's own process. */
  readonly processor: number;
  readonly residentBytes: number;
  readonly statuses: readonly number[];
}

export type Ask = () => Asked;

let asked = 0;

/** The list, each time under an address that nobody asked before, so that no cache knows it. */
export const askUncached =
  (slug: string): Ask =>
  () => ({ path: `${labPath(slug)}&asked=${asked++}` });

export async function round(
  server: MeasuredServer,
  ask: Ask,
  most: { count?: number; seconds: number },
): Promise<Round> {
  const before = await server.figures();
  const { answers, statuses } = await send(server.origin, ask, { connections: 4, count: Infinity, ...most });
  const after = await server.figures();
  return {
    answers,
    statuses: [...statuses.keys()],
    processor: (after.cpu - before.cpu) / 1e6,
    residentBytes: after.residentBytes,
  };
}

/** Both at the same time, so that whatever else the machine does hits both alike. */
export async function bothAtOnce(
  servers: { ours: MeasuredServer; rival: MeasuredServer },
  ask: Ask,
  most: { count?: number; seconds: number },
  database: DatabaseProcesses,
) {
  const before = await database.seconds();
  const [ours, rival] = await Promise.all([round(servers.ours, ask, most), round(servers.rival, ask, most)]);
  const after = await database.seconds();
  return {
    ours: { ...ours, database: after.ours - before.ours },
    rival: { ...rival, database: after.rival - before.rival },
  };
}

export const statementsPerRequest = (server: MeasuredServer, slug: string): Promise<number> =>
  statementsFor(server, askUncached(slug));

/** Round trips to the database that one request takes; the least of several, since jobs ask the database too. */
export async function statementsFor(server: MeasuredServer, ask: Ask): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 10; time += 1) {
    const before = await server.figures();
    await round(server, ask, { count: 1, seconds: 10 });
    counts.push((await server.figures()).statements - before.statements);
  }
  return Math.min(...counts);
}
