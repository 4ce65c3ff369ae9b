import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Trial } from './embedded.testing.ts';
import { findPrograms } from './programs.ts';

const trial = new Trial();

describe('what cannot be opened is refused in one line', () => {
  test('a database that another PostgreSQL made, with what to do about it', async () => {
    const folder = join(trial.root, 'older');
    mkdirSync(join(folder, 'postgres', 'data'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'data', 'PG_VERSION'), '17\n');
    expect(await trial.refusal(folder)).toMatchObject({
      code: 'OTHER_VERSION',
      message: expect.stringMatching(
        /made by PostgreSQL 17 and this server brings PostgreSQL 18: make a backup/,
      ),
    });
  });

  test('the data folder of a PostgreSQL that is not ours', async () => {
    const folder = join(trial.root, 'foreign');
    mkdirSync(folder);
    writeFileSync(join(folder, 'PG_VERSION'), '15\n');
    expect(await trial.refusal(folder)).toMatchObject({ code: 'OTHER_VERSION' });
    expect(readdirSync(folder)).toEqual(['PG_VERSION']);
  });

  test.each([
    ['below a file', () => join(file(), 'data')],
    ['that is a file', () => file()],
    ['where nothing can be made', () => '/proc/wederkerig'],
  ])('a folder %s', async (_, path) => {
    const folder = path();
    const refused = await trial.refusal(folder);
    expect(refused).toMatchObject({ code: 'FOLDER_NOT_WRITABLE', message: expect.stringContaining(folder) });
    expect(refused.message).not.toContain('\n');
  });

  test('a database whose pointer leads nowhere: it is not made anew over lost rows', async () => {
    const folder = join(trial.root, 'lost');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'database-is-elsewhere.json'),
      JSON.stringify({ folder: join(trial.root, 'nowhere') }),
    );
    expect(await trial.refusal(folder)).toMatchObject({ code: 'DATA_MISSING' });
  });

  test('a machine that npm has no PostgreSQL for, naming DATABASE_URL', () => {
    expect(() => findPrograms('plan9-mips')).toThrow(/DATABASE_URL/);
  });
});

function file(): string {
  const path = join(trial.root, 'file');
  writeFileSync(path, '');
  return path;
}
