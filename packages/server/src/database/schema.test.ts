import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { periods, purposes } from '../purposes.ts';
import { isOfTenant, realTables, type RealTable } from '../testing/real-tables.ts';
import { hasPostgres } from '../testing/index.ts';
import { copyTemplate } from '../testing/template.ts';
import '../slices.ts';
import { declaredTables, type Column } from './columns.ts';

/** Tables that belong to no organisation, each with a reason. Whatever is not named here is fenced. */
const ofNoOrganisation = [
  'database_birth', // about the database itself
  'organisation', // the organisations
  'rate_limit', // counters under keyed hashes
  'kysely_migration',
  'kysely_migration_lock',
  ...['bam', 'instance', 'job', 'job_dependency', 'queue', 'queue_stats'].map((name) => `pgboss.${name}`),
  ...['schedule', 'subscription', 'version', 'warning'].map((name) => `pgboss.${name}`),
];

const declared = [...declaredTables().values()];
const columns = declared.flatMap((table) =>
  Object.entries<Column<unknown>>(table.columns).map(([name, column]) => ({
    at: `${table.name}.${name}`,
    ...column,
  })),
);

describe.skipIf(!hasPostgres())('The tables', () => {
  let tables: RealTable[];
  let client: pg.Client;

  beforeAll(async () => {
    const app = await copyTemplate(inject('postgres')!);
    client = new pg.Client({ ...inject('postgres')!.owner, database: app.database });
    await client.connect();
    tables = await realTables(client);
  });
  afterAll(() => client.end());

  const undeclared = () => {
    const known = new Set(columns.map(({ at }) => at));
    return allColumns(tables).filter((column) => !known.has(column));
  };

  it('say of every column whose it is, what for, how long, and what erasing does', () => {
    expect(undeclared()).toEqual([]);
    const real = new Set(allColumns(tables));
    expect(columns.map(({ at }) => at).filter((column) => !real.has(column))).toEqual([]);
  });

  it('fail this test for a column that nobody declared', async () => {
    await client.query('alter table resident add column shoe_size text');
    const before = tables;
    tables = await realTables(client);
    expect(undeclared()).toEqual(['resident.shoe_size']);
    tables = before;
  });

  it('hold what the code expects of each column: the same kind of value, and nothing only where null is expected', () => {
    const written = writtenColumns();
    const ours = tables.filter((table) => !declaredTables().get(table.name)?.ofLibrary);
    const misfits = ours.flatMap((table) =>
      table.columns.flatMap(({ name, type, nullable }) => {
        const expected = written.get(`${table.name}.${name}`) ?? 'not written anywhere';
        return fits(expected, type, nullable)
          ? []
          : [`${table.name}.${name}: ${type}${nullable ? ' null' : ''}, written as ${expected}`];
      }),
    );
    expect(misfits).toEqual([]);
    expect(written.size).toBe(ours.flatMap((table) => table.columns).length);
  });

  it('choose purpose and period from the closed lists, and keep nothing about people longer than its purpose allows', () => {
    const days = (period: string) => periods[period as keyof typeof periods] ?? Infinity;
    const wrong = columns.filter(({ purpose, keep, whose }) => {
      if (!(purpose in purposes) || !(keep in periods)) return true;
      return whose !== 'nobody' && days(keep) > days(purposes[purpose].longest);
    });
    expect(wrong).toEqual([]);
  });

  it('know nothing special or criminal about anybody, and call nothing personal that is about nobody', () => {
    expect(columns.filter((column) => ['special', 'criminal'].includes(column.class))).toEqual([]);
    expect(columns.filter((column) => (column.whose === 'nobody') !== (column.class === 'none'))).toEqual([]);
    expect(columns.filter((column) => column.whose === 'nobody' && column.onErase !== 'keep')).toEqual([]);
  });

  it('can be emptied where erasing empties them', () => {
    const nullable = new Set(
      tables.flatMap((table) =>
        table.columns.filter((column) => column.nullable).map(({ name }) => `${table.name}.${name}`),
      ),
    );
    const emptied = columns.filter(({ onErase }) => onErase === 'clear').map(({ at }) => at);
    expect(emptied.filter((column) => !nullable.has(column))).toEqual([]);
  });

  it('belong to one organisation each, but for those about no organisation', () => {
    expect(
      tables
        .filter((table) => !isOfTenant(table))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...ofNoOrganisation].sort());
  });

  it('begin every key with the organisation, so that rows of two can never meet', () => {
    const tenant = tables.filter(isOfTenant);
    const keys = tenant.flatMap(({ uniqueKeys }) => uniqueKeys);
    expect(keys.filter(({ columns: [first] }) => first !== 'organisation_id')).toEqual([]);
    expect(tenant.filter(({ uniqueKeys }) => uniqueKeys.length === 0)).toEqual([]);
    const arrows = tenant.flatMap(({ foreignKeys }) => foreignKeys);
    const fenced = arrows.filter(({ to }) => to !== 'organisation');
    expect(
      fenced.filter((key) => key.columns[0] !== 'organisation_id' || key.toColumns[0] !== 'organisation_id'),
    ).toEqual([]);
    expect(
      tenant.filter(({ foreignKeys }) => !foreignKeys.some(isToOrganisation)).map(({ name }) => name),
    ).toEqual([]);
  });
});

function isToOrganisation(key: RealTable['foreignKeys'][number]): boolean {
  return key.to === 'organisation' && key.columns.join() === 'organisation_id';
}

function allColumns(tables: readonly RealTable[]): string[] {
  return tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
}

/** The type of each declared column as it is written in the `*.table.ts` files; at run time no type is left. */
function writtenColumns(): Map<string, string> {
  const folder = new URL('../', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.table.ts'),
  );
  return new Map(
    files.flatMap((file) => {
      const declarations = readFileSync(new URL(file, folder), 'utf8').matchAll(
        /\btable\(\s*'([a-z_]+)',\s*\{(.*?)\n\s*\}[,)]/gs,
      );
      return [...declarations].flatMap(([, table, body = '']) =>
        [...body.matchAll(/^\s+(\w+): (?:column|plain)<(.+?)>\(/gm)].map(
          ([, column, type = '']) => [`${table}.${column}`, type] as const,
        ),
      );
    }),
  );
}

const kinds: Record<string, readonly string[]> = {
  Date: ['timestamp with time zone'],
  number: ['integer', 'bigint', 'double precision'],
  boolean: ['boolean'],
  Buffer: ['bytea'],
  unknown: ['jsonb'],
  'string[]': ['text[]'],
  string: ['text', 'uuid', 'date', 'json', 'jsonb'],
};

/** A name of our own, or quoted words, are a closed list of words. */
function fits(written: string, type: string, nullable: boolean): boolean {
  const [kind = '', ...rest] = written.split(' | ').filter((part) => part !== 'null');
  const allowed = rest.length === 0 && kinds[kind] ? kinds[kind] : ['text'];
  return allowed.includes(type) && nullable === written.endsWith('| null');
}
