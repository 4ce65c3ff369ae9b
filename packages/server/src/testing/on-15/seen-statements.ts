import { appendFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Where each worker writes down what its tests ask the database; the setting names the folder. */
const folderOf = () => process.env['STATEMENTS_SEEN'];

/** Writes down every statement of this worker once. Nothing where no folder was made for it. */
export function writeStatementsDown(): void {
  const folder = folderOf();
  if (!folder) return;
  const file = join(folder, `${process.pid}.jsonl`);
  const seen = new Set<string>();
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [asked] = given as [string | { text?: string }];
    const text = typeof asked === 'string' ? asked : asked.text;
    if (text && !seen.has(text)) {
      seen.add(text);
      appendFileSync(file, `${JSON.stringify(text)}\n`);
    }
    return Reflect.apply(query, this, given);
  } as typeof pg.Client.prototype.query;
}

/** What all of them asked, each once. */
export async function statementsSeen(): Promise<string[]> {
  const folder = folderOf();
  if (!folder) return [];
  const files = await readdir(folder);
  const lines = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return [...new Set(lines.flatMap((text) => text.split('\n').filter(Boolean)))].map(
    (line) => JSON.parse(line) as string,
  );
}

/** Reads and writes alone: PostgreSQL prepares nothing else. */
export const canBePrepared = (text: string): boolean =>
  /^\s*(select|insert|update|delete|with|merge)\b/i.test(text);
