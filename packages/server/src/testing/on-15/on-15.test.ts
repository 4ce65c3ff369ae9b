import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyTemplate, type TestPostgres } from '../template.ts';
import { canBePrepared, statementsSeen } from './seen-statements.ts';

/** What the tests of the slices asked PostgreSQL 18 just before, read and planned by the oldest version that is promised. */
describe('PostgreSQL 15', () => {
  let statements: string[];
  let faults: { text: string; message: string }[];

  beforeAll(async () => {
    statements = (await statementsSeen()).filter(canBePrepared);
    faults = await faultsOn(inject('postgres')!, [...statements, tooNew]);
  }, 120_000);

  it('understands every statement that the slices were seen to ask, and not what came after it', () => {
    expect(statements.length, 'run it with --project server').toBeGreaterThan(100);
    expect(faults.map(({ text }) => text)).toContain(tooNew);
    expect(faults.filter(({ text }) => text !== tooNew)).toEqual([]);
    console.log(`${statements.length} statements of the slices understood by PostgreSQL 15`);
  });
});

/** Of PostgreSQL 16. */
const tooNew = 'select any_value(one.n) from (values (1)) as one (n)';

async function faultsOn(postgres: TestPostgres, texts: readonly string[]) {
  const client = new pg.Client({ ...postgres.owner, database: (await copyTemplate(postgres)).database });
  await client.connect();
  const found: { text: string; message: string }[] = [];
  for (const text of texts)
    await client.query(`prepare seen as ${text}`).then(
      () => client.query('deallocate seen'),
      ({ message }: Error) => found.push({ text, message }),
    );
  await client.end();
  return found;
}
