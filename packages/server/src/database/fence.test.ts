import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isOfTenant, realTables, type RealTable } from '../testing/real-tables.ts';
import { hasPostgres } from '../testing/index.ts';
import { copyTemplate } from '../testing/template.ts';

const one = randomUUID();
const other = randomUUID();

describe.skipIf(!hasPostgres())('The fence around an organisation', () => {
  let owner: pg.Client;
  let app: pg.Client;
  let tables: RealTable[];

  beforeAll(async () => {
    const postgres = inject('postgres')!;
    const database = await copyTemplate(postgres);
    owner = new pg.Client({ ...postgres.owner, database: database.database });
    app = new pg.Client(database);
    await Promise.all([owner.connect(), app.connect()]);
    tables = (await realTables(owner)).filter(isOfTenant);
    for (const table of tables) await dropChecks(owner, table);
    for (const organisation of [one, other]) {
      await stepInto(owner, organisation);
      for (const table of tables) await plant(owner, table, organisation);
    }
    await stepInto(owner, '');
  });
  afterAll(() => Promise.all([owner.end(), app.end()]));

  const counts = async () => {
    const seen: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await app.query<{ organisation_id: string }>(`select organisation_id from ${name}`);
      seen[name] = rows.map((row) => row.organisation_id);
    }
    return seen;
  };
  const everywhere = (ids: string[]) => Object.fromEntries(tables.map(({ name }) => [name, ids]));

  it('stands around every table of an organisation, for its owner too', () => {
    const open = tables.filter(({ rowSecurity }) => !rowSecurity.enabled || !rowSecurity.forced);
    expect(open.map(({ name }) => name)).toEqual([]);
    const rule = '(organisation_id = wederkerig_organisation())';
    expect(tables.filter(({ policies }) => policies.length !== 1).map(({ name }) => name)).toEqual([]);
    expect(
      tables.filter(
        ({ policies: [policy] }) =>
          policy?.using !== rule || policy.check !== rule || policy.command !== 'ALL',
      ),
    ).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('shows not one row to whoever says no organisation', async () => {
    await stepInto(app, '');
    expect(await counts()).toEqual(everywhere([]));
  });

  it('shows the rows of the own organisation and none of another', async () => {
    await stepInto(app, one);
    expect(await counts()).toEqual(everywhere([one]));
    await stepInto(app, other);
    expect(await counts()).toEqual(everywhere([other]));
  });

  it('keeps a row from being moved to another organisation', async () => {
    await stepInto(app, one);
    for (const { name } of tables) {
      const moving = app.query(`update ${name} set organisation_id = $1`, [other]);
      await expect(moving, name).rejects.toMatchObject({ code: '42501' });
    }
    await expect(app.query('update home set number = number')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('was what hid the rows: without it both are seen', async () => {
    for (const { name } of tables) await owner.query(`alter table ${name} disable row level security`);
    await stepInto(app, '');
    const seen = await counts();
    for (const { name } of tables) {
      expect(seen[name]?.toSorted(), name).toEqual([one, other].sort());
      await owner.query(`alter table ${name} enable row level security`);
    }
    expect(await counts()).toEqual(everywhere([]));
  });
});

function stepInto(client: pg.Client, organisation: string) {
  return client.query("select set_config('wederkerig.organisation', $1, false)", [organisation]);
}

/** Only the fence is asked here, and a row of made-up values must get in: this copy loses its other rules. */
async function dropChecks(owner: pg.Client, { name }: RealTable): Promise<void> {
  const { rows } = await owner.query<{ conname: string }>(
    `select conname from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`,
    [name],
  );
  for (const { conname } of rows)
    await owner.query(`alter table ${name} drop constraint ${pg.escapeIdentifier(conname)}`);
}

async function plant(owner: pg.Client, table: RealTable, organisation: string): Promise<void> {
  const filled = table.columns.filter(({ nullable }) => !nullable);
  const values = filled.map(({ name, type }) => (name === 'organisation_id' ? organisation : anything(type)));
  const places = filled.map((_, index) => `$${index + 1}`);
  await owner.query(
    `insert into ${table.name} (${filled.map(({ name }) => name).join()}) values (${places.join()})`,
    values,
  );
}

function anything(type: string): unknown {
  const made: Record<string, unknown> = {
    uuid: randomUUID(),
    text: 'planted',
    'text[]': '{planted}',
    integer: 1,
    bigint: 1,
    boolean: true,
    bytea: Buffer.from('planted'),
    json: '{}',
    jsonb: '{}',
    date: '2026-11-23',
    'timestamp with time zone': '2026-11-23T09:00:00Z',
    'double precision': 1,
  };
  if (!(type in made)) throw new Error(`Say here what a ${type} may hold`);
  return made[type];
}
