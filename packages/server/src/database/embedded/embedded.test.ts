import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConnectionSettings } from './embedded.ts';
import { alive, ask, Trial } from './embedded.testing.ts';

const trial = new Trial();

describe('one folder, opened again and again', () => {
  const folder = join(trial.root, 'again');

  test('the first start makes a PostgreSQL 18 with checksums, in UTF-8, without a port', async () => {
    const postgres = await trial.open(folder);
    const [settings] = await ask(
      postgres.owner,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('data_checksums') as checksums,
         current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
         (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual({
      major: 18,
      checksums: 'on',
      encoding: 'UTF8',
      addresses: '',
      locale: 'b C.UTF-8',
    });
    expect(statSync(postgres.owner.host).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'postgres', 'passwords.json')).mode & 0o777).toBe(0o600);
  });

  test('rows are there after a stop and a start, and the start takes less than a second', async () => {
    const before = await trial.open(folder);
    await ask(
      before.owner,
      'create table notice (text text); insert into notice values ($$Market on Saturday$$)',
    );
    await before.stop();
    expect(alive(before.postmasterPid)).toBe(false);
    const began = Date.now();
    const after = await trial.open(folder);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(await ask(after.owner, 'select text from notice')).toEqual([{ text: 'Market on Saturday' }]);
  });

  test('the owner may make schemas and the two extensions, and is no superuser', async () => {
    const { owner } = await trial.open(folder);
    await ask(owner, 'create schema jobs; create extension pg_trgm; create extension unaccent');
    expect(await rightsOf(owner)).toEqual({
      superuser: false,
      roles: false,
      databases: false,
      timeout: '10min',
    });
  });

  test('the app owns nothing, can make nothing, and gives up after ten seconds', async () => {
    const { app } = await trial.open(folder);
    for (const attempt of [
      'table mine (a int)',
      'temporary table mine (a int)',
      'schema mine',
      'role mine',
      'database mine',
    ]) {
      await expect(ask(app, `create ${attempt}`)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(ask(app, 'select * from notice')).rejects.toMatchObject({ code: '42501' });
    expect(await rightsOf(app)).toEqual({ superuser: false, roles: false, databases: false, timeout: '10s' });
    expect(await ask(app, 'select 1 from pg_class where relowner = current_user::regrole')).toEqual([]);
  });

  test('a wrong password is refused', async () => {
    const { app } = await trial.open(folder);
    await expect(ask({ ...app, password: 'guess' }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('a server that must keep what it confirms refuses a PostgreSQL that a test started without fsync', async () => {
    await trial.open(folder);
    await expect(trial.open(folder, { durable: true })).rejects.toMatchObject({ code: 'NOT_DURABLE' });
  });

  test('two servers share one PostgreSQL, and the last to leave stops it', async () => {
    const first = await trial.open(folder);
    const second = await trial.otherServer(folder);
    expect(second.postmasterPid).toBe(first.postmasterPid);
    await first.stop();
    expect(alive(first.postmasterPid)).toBe(true);
    await second.leave();
    expect(alive(first.postmasterPid)).toBe(false);
  });

  test('when a server is killed, its PostgreSQL lives on and the next server uses it and can stop it', async () => {
    const killed = await trial.otherServer(folder);
    await killed.kill();
    expect(alive(killed.postmasterPid)).toBe(true);
    const next = await trial.open(folder);
    expect(next.postmasterPid).toBe(killed.postmasterPid);
    await next.stop();
    expect(alive(killed.postmasterPid)).toBe(false);
  });
});

async function rightsOf(settings: ConnectionSettings): Promise<Record<string, unknown> | undefined> {
  const [rights] = await ask(
    settings,
    `select rolsuper as superuser, rolcreaterole as roles, rolcreatedb as databases,
       current_setting('statement_timeout') as timeout from pg_roles where rolname = current_user`,
  );
  return rights;
}
