// Loaded before a server that is measured: tells over IPC what the process used, and counts the statements it sends.
import pg from 'pg';

/** What one process used since it started. */
export interface Figures {
  /** Microseconds of processor time, its threads included. */
  readonly cpu: number;
  readonly residentBytes: number;
  /** Round trips to the database. */
  readonly statements: number;
}

let statements = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  statements += 1;
  return Reflect.apply(query, this, args);
} as typeof query;

process.on('message', (asked) => {
  if (asked !== 'figures') return;
  const { user, system } = process.cpuUsage();
  const figures: Figures = { cpu: user + system, residentBytes: process.memoryUsage.rss(), statements };
  process.send?.(figures);
});
// Being asked for figures must not keep a program going that wants to end.
process.channel?.unref();
