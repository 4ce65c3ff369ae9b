import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';

const ticksPerSecond = 100;

/** Knows how much processor time the database spent on each of two servers. */
export interface DatabaseProcesses {
  /** Seconds until now, by the name that the server gave its connections; only Linux tells. */
  seconds(): Promise<Record<'ours' | 'rival', number>>;
  close(): Promise<void>;
}

export async function watchDatabase(superuser: ConnectionSettings): Promise<DatabaseProcesses> {
  const client = new pg.Client(superuser);
  await client.connect();
  const known = new Map<number, { name: 'ours' | 'rival'; seconds: number }>();
  return {
    async seconds() {
      const { rows } = await client.query<{ pid: number; application_name: 'ours' | 'rival' }>(
        `select pid, application_name from pg_stat_activity where application_name in ('ours', 'rival')`,
      );
      for (const { pid, application_name: name } of rows) known.set(pid, { name, seconds: secondsOf(pid) });
      const all = [...known.values()];
      const of = (wanted: string) =>
        all.filter(({ name }) => name === wanted).reduce((sum, { seconds }) => sum + seconds, 0);
      return { ours: of('ours'), rival: of('rival') };
    },
    close: () => client.end(),
  };
}

/** Behind the name in brackets, which may hold anything, user and system time are the 12th and 13th. */
function secondsOf(pid: number): number {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return (Number(after[11]) + Number(after[12])) / ticksPerSecond;
  } catch {
    return NaN;
  }
}
