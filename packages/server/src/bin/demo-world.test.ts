import { createHash } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { hasPostgres } from '../testing/index.ts';
import { isOfTenant, realTables } from '../testing/real-tables.ts';
import { ServerSecret } from '../secrets.ts';
import { copyTemplate } from '../testing/template.ts';
import { seedDemo } from './demo-world.ts';

const sites = { website: 'http://website.localhost:4001', forum: 'http://forum.localhost:4002' };
const clock = { now: () => new Date('2026-11-02T09:30:00Z') };
const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Line {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

describe.skipIf(!hasPostgres())('The world of the demo', () => {
  let first: Line[];
  let second: Line[];

  beforeAll(async () => {
    first = await newWorld();
    second = await newWorld();
  });
  const rowsOf = (table: string) => first.filter((line) => line.table === table).map(({ row }) => row);

  it('is a corporation with three neighbourhoods, thirteen buildings, some three hundred and fifty residents, three colleagues and a newcomer', () => {
    expect(rowsOf('neighbourhood').map(({ name }) => name)).toEqual([
      'Molenveld',
      'Havenkwartier',
      'Kapelhof',
    ]);
    expect(rowsOf('building')).toHaveLength(13);
    expect(rowsOf('resident')).toHaveLength(360);
    expect(rowsOf('residency').filter(({ until }) => !until)).toHaveLength(356);
    expect(rowsOf('lab_item').length).toBeGreaterThan(10);
    expect(rowsOf('lab_comment')).toHaveLength(12);
  });

  it('is the same every time: who lives where, what they answered, and what was published of it', () => {
    expect(first.map(({ row }) => row['id'])).not.toEqual(second.map(({ row }) => row['id']));
    expect(told(first)).toEqual(told(second));
  });

  it('would not be the same if one resident had answered otherwise', () => {
    const [answer] = second.filter(({ table }) => table === 'lab_answer');
    const changed = { table: 'lab_answer', row: { ...answer!.row, choice: 'dont-know-either' } };
    expect(told(second.map((line) => (line === answer ? changed : line)))).not.toEqual(told(first));
  });
});

/** Every row of the organisation in a database that just became a demo. */
async function newWorld(): Promise<Line[]> {
  const database = await copyTemplate(inject('postgres')!);
  await seedDemo(database, sites, clock, new ServerSecret(Buffer.alloc(32, 1)));
  const client = new pg.Client(database);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select id from organisation');
    await client.query("select set_config('wederkerig.organisation', $1, false)", [rows[0]!.id]);
    const lines: Line[] = [];
    for (const { name } of (await realTables(client)).filter(isOfTenant)) {
      const found = await client.query<{ row: Line['row'] }>(
        `select to_jsonb(${name}) as row from ${name} order by 1`,
      );
      // What is sealed looks otherwise each time, by chance.
      lines.push(...found.rows.map(({ row }) => ({ table: name, row: { ...row, sealed: null } })));
    }
    return lines;
  } finally {
    await client.end();
  }
}

/** What is in the rows, in an order of its own: each id is written as what the row says that it belongs to. */
function told(lines: readonly Line[]): string[] {
  let saying: string[] = [];
  // What a row says of another gets through in as many steps as there are rows between them.
  for (let step = 0; step < 4; step += 1) {
    const names = new Map(lines.map(({ row }, index) => [row['id'], short(saying[index] ?? '')]));
    saying = lines.map(({ table, row }) => {
      const named = JSON.stringify(row).replaceAll(anId, (id) => (id === row['id'] ? 'own' : names.get(id)!));
      return `${table} ${named}`;
    });
  }
  return saying.sort();
}

const short = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);
