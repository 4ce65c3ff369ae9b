import pg from 'pg';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { hasPostgres } from '../testing/index.ts';
import { copyTemplate } from '../testing/template.ts';
import { PreparingClient } from './preparing-client.ts';

const places = [1, 2, 3, 4];

/** Asks four things of one connection without waiting, of which the second fails, and says what came of each. */
async function askAtOnce(client: pg.Client): Promise<string[]> {
  await client.connect();
  try {
    const asked = places.map((place) => client.query(`select 4 / (2 - $1::int) as part`, [place]));
    const came = await Promise.allSettled(asked);
    return came.map((one) => (one.status === 'rejected' ? 'failed' : String(one.value.rows[0].part)));
  } finally {
    await client.end();
  }
}

describe.skipIf(!hasPostgres())('A connection that fields of one operation share', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is asked one thing at a time, and a failure of one is no failure of the next', async () => {
    const database = await copyTemplate(inject('postgres')!);
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const answers = ['4', 'failed', '-4', '-2'];
    expect(await askAtOnce(new PreparingClient(database))).toEqual(answers);
    expect(warned).not.toHaveBeenCalled();
    // A plain client says that it will not take this for long; it says so once a process, so it is asked last.
    expect(await askAtOnce(new pg.Client(database))).toEqual(answers);
    expect(String(warned.mock.calls[0]?.[0])).toContain('already executing a query');
  });
});
