import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('The work of a morning', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  it('has an hour for everybody, where a mail has a minute', async () => {
    const { rows } = await community.connection.pool.query<{ name: string; seconds: number; daily: boolean }>(
      `select queue.name, queue.expire_seconds as seconds, coalesce(cron ~ '^\\d+ \\d+ ', false) as daily
        from pgboss.queue left join pgboss.schedule on schedule.name = queue.name
        where queue.name not like '\\_\\_%'`,
    );
    const of = (wanted: boolean) => rows.filter(({ daily }) => daily === wanted);
    expect(of(true).length).toBeGreaterThan(8);
    expect(of(true).filter(({ seconds }) => seconds !== 3600)).toEqual([]);
    expect(of(false).filter(({ seconds }) => seconds !== 60)).toEqual([]);
  });
});
