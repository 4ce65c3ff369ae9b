import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('The role the server works as', () => {
  let community: TestCommunity;
  let app: pg.Client;
  let owner: pg.Client;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
    app = new pg.Client(community.connection.settings);
    owner = new pg.Client({ ...inject('postgres')!.owner, database: community.connection.settings.database });
    await Promise.all([app.connect(), owner.connect()]);
    for (const client of [app, owner]) {
      await client.query("select set_config('wederkerig.organisation', $1, false)", [
        community.organisation.id,
      ]);
    }
  });
  afterAll(async () => {
    await Promise.all([app.end(), owner.end()]);
    await community.close();
  });

  const refused = (statement: string) =>
    expect(app.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  const done = (client: pg.Client, statement: string) =>
    expect(client.query(statement), statement).resolves.toBeDefined();

  it('is no superuser and has no way around the fence', async () => {
    const { rows } = await app.query(`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
      },
    ]);
    const { rows: belongsTo } = await app.query(`
      select rolname from pg_roles where rolname <> current_user and pg_has_role(current_user, oid, 'member')`);
    expect(belongsTo).toEqual([]);
  });

  it('owns nothing', async () => {
    const owned = (me: pg.Client) =>
      me.query<{ count: number }>(`
        select (select count(*) from pg_class where relowner = current_user::regrole)
          + (select count(*) from pg_proc where proowner = current_user::regrole)
          + (select count(*) from pg_namespace where nspowner = current_user::regrole)
          + (select count(*) from pg_database where datdba = current_user::regrole) as count`);
    expect((await owned(app)).rows[0]?.count).toBe(0);
    expect((await owned(owner)).rows[0]?.count).toBeGreaterThan(20);
  });

  it('makes, changes and drops no table, where the owner does', async () => {
    await refused('create table mine (id int)');
    await refused('create table pgboss.mine (id int)');
    await refused('create schema mine');
    await refused('create function mine() returns int language sql return 1');
    await refused('alter table resident disable row level security');
    await refused('drop policy organisation on resident');
    await refused('drop table resident');
    await done(owner, 'create table mine (id int)');
    await refused('truncate mutation_receipt');
    await done(owner, 'truncate mutation_receipt');
  });

  it('writes what was done and never changes or removes it', async () => {
    await done(
      app,
      `insert into audit_entry (organisation_id, id, at, actor, action, reason)
       values ('${community.organisation.id}', gen_random_uuid(), now(), 'terminal', 'read-resident', 'invitation')`,
    );
    for (const statement of [
      "update audit_entry set reason = 'another'",
      'delete from audit_entry',
      'truncate audit_entry',
      "insert into audit_entry select * from audit_entry on conflict (organisation_id, id) do update set reason = 'another'",
    ]) {
      await refused(statement);
    }
    // The owner may: so it was the rights that refused, and there was a row to change.
    await expect(owner.query("update audit_entry set reason = 'another'")).resolves.toMatchObject({
      rowCount: 1,
    });
  });

  it('makes no demo of a database, and none of a demo, and writes no history of migrations', async () => {
    await refused('update database_birth set demo = not demo');
    await refused('delete from database_birth');
    await refused('insert into database_birth values (true, true, now())');
    await refused("insert into kysely_migration values ('9999', 'now')");
    await refused('delete from kysely_migration');
    await done(app, 'select demo from database_birth');
  });

  it('runs no statement for longer than ten seconds', async () => {
    const { rows } = await app.query<{ statement_timeout: string }>('show statement_timeout');
    expect(rows).toEqual([{ statement_timeout: '10s' }]);
  });
});
