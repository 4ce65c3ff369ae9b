import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { isRoot } from './account.ts';
import type { ConnectionSettings } from './embedded.ts';
import { alive, ask, Trial } from './embedded.testing.ts';

const trial = new Trial();

describe('after a crash', () => {
  const folder = join(trial.root, 'crash');

  test('when PostgreSQL is killed while people write, it is back within five seconds with every row it confirmed', async () => {
    const before = await trial.open(folder, { durable: true });
    await ask(before.owner, 'create table answer (id int primary key)');
    const busy = ask(before.owner, 'select count(*) from generate_series(1, 1e12)').catch(() => 'cut off');
    const confirmed = await writeUntilCutOff(before.owner, () =>
      process.kill(before.postmasterPid, 'SIGKILL'),
    );
    const began = Date.now();
    const after = await trial.open(folder, { durable: true });
    expect(Date.now() - began).toBeLessThan(5000);
    expect(await busy).toBe('cut off');
    const found = new Set((await ask(after.owner, 'select id from answer')).map(({ id }) => id));
    expect(confirmed.length).toBeGreaterThan(200);
    expect(confirmed.filter((id) => !found.has(id))).toEqual([]);
    expect(after.owner.host).toBe(before.owner.host);
  });

  test('a start after a crash succeeds when another program has got the number of the old PostgreSQL', async () => {
    const data = join(folder, 'postgres', 'data');
    const { uid, gid } = statSync(data);
    const other = spawn('sleep', ['60'], isRoot() ? { uid, gid } : {});
    trial.children.push(other);
    const postgres = await trial.open(folder);
    const file = readFileSync(join(data, 'postmaster.pid'), 'utf8');
    process.kill(postgres.postmasterPid, 'SIGKILL');
    while (alive(postgres.postmasterPid)) await sleep(10);
    writeFileSync(join(data, 'postmaster.pid'), file.replace(/^\d+/, String(other.pid)));
    const again = await trial.open(folder);
    expect(await ask(again.app, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(alive(other.pid ?? 0)).toBe(true);
  });
});

/** Writes ids one by one, has PostgreSQL killed after 300, and gives the ids that were confirmed. */
async function writeUntilCutOff(settings: ConnectionSettings, kill: () => void): Promise<number[]> {
  const client = new pg.Client(settings);
  client.on('error', () => {});
  await client.connect();
  const confirmed: number[] = [];
  const writing = (async () => {
    for (let id = 1; ; id++) {
      await client.query('insert into answer values ($1)', [id]);
      confirmed.push(id);
    }
  })();
  while (confirmed.length < 300) await sleep(5);
  kill();
  // Its backend may confirm some more before it notices: those count as well.
  await Promise.race([writing.catch(() => {}), sleep(100)]);
  return confirmed;
}
