/** Writes the schema that the outside may rely on; with --check, says whether it is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchema } from '@wederkerig/server/schema';
import { repositoryRoot } from '../repository-root.ts';

const committed = join(repositoryRoot, 'packages/server/schema.graphql');
const fresh = `${printSchema()}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(committed, fresh);
} else if ((await readFile(committed, 'utf8').catch(() => '')) !== fresh) {
  console.error(
    'packages/server/schema.graphql is behind the code. If the change is meant: npx pnpm@12 contracts',
  );
  process.exitCode = 1;
}
