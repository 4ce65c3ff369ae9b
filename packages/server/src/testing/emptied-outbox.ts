import { expect, vi } from 'vitest';
import type { TestCommunity } from './index.ts';

/**
 * Empties the outbox, so that a test finds only what is mailed from here on. Waits first for mail that was
 * already on its way (an invitation, a code to sign in), which would otherwise come in afterwards.
 */
export async function emptyTheOutbox({ connection, rows }: TestCommunity): Promise<void> {
  const onTheirWay = async () => {
    const { rows: jobs } = await connection.pool.query<{ name: string }>(
      `select name from pgboss.job
        where name like '%mail' and state in ('created', 'active') and start_after <= now()`,
    );
    expect(jobs).toEqual([]);
  };
  await vi.waitFor(onTheirWay, { timeout: 30_000, interval: 25 });
  await rows((db) => db.deleteFrom('demo_mail').execute());
}
