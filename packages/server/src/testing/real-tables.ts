import type pg from 'pg';

/** A table as PostgreSQL has it, to be held against what is declared. */
export interface RealTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[];
  /** The columns of its primary key and of everything else that is unique. */
  readonly uniqueKeys: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly foreignKeys: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly to: string;
    readonly toColumns: readonly string[];
  }[];
  readonly rowSecurity: { readonly enabled: boolean; readonly forced: boolean };
  readonly policies: readonly { readonly command: string; readonly using: string; readonly check: string }[];
}

/** Every table there is, ours and those of libraries; a partition counts as part of its table. */
export async function realTables(client: pg.Client | pg.Pool): Promise<RealTable[]> {
  const { rows } = await client.query<RealTable>(everyTable);
  return rows;
}

/** Whether the rows of a table belong to one organisation each. */
export function isOfTenant(table: RealTable): boolean {
  return table.columns.some(({ name }) => name === 'organisation_id');
}

const namesOf = (keys: string, table: string) =>
  `(select array_agg(att.attname::text order by nth) from unnest(${keys}) with ordinality as key (number, nth)
    join pg_attribute att on att.attrelid = ${table} and att.attnum = key.number)`;

const everyTable = `
  select
    case nspname when 'public' then relname else nspname || '.' || relname end as name,
    (select coalesce(json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod), 'nullable', not attnotnull)
        order by attnum), '[]')
      from pg_attribute where attrelid = class.oid and attnum > 0 and not attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('name', indexrelid::regclass, 'columns', ${namesOf('indkey', 'indrelid')}) order by indexrelid::regclass::text), '[]')
      from pg_index where indrelid = class.oid and indisunique) as "uniqueKeys",
    (select coalesce(json_agg(json_build_object('name', conname, 'columns', ${namesOf('conkey', 'conrelid')},
        'to', confrelid::regclass, 'toColumns', ${namesOf('confkey', 'confrelid')}) order by conname), '[]')
      from pg_constraint where conrelid = class.oid and contype = 'f') as "foreignKeys",
    json_build_object('enabled', relrowsecurity, 'forced', relforcerowsecurity) as "rowSecurity",
    (select coalesce(json_agg(json_build_object('command', cmd, 'using', qual, 'check', with_check) order by policyname), '[]')
      from pg_policies where schemaname = nspname and tablename = relname) as policies
  from pg_class class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'p') and not relispartition and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  order by 1`;
