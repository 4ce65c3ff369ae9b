/** Writes the register of operations the server answers by hash; with --check, says whether it is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { operationsOf } from '../build/printed-operations.ts';
import { faultsIn, isUpToDate, registerAfter, type Register } from './operations-register.ts';
import { repositoryRoot } from '../repository-root.ts';

const file = 'packages/elements/operations.json';
const path = join(repositoryRoot, file);

const before = JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) as Register;
const asked = await operationsOf(repositoryRoot);
const after = registerAfter(before, asked, new Date().toISOString().slice(0, 10));
const schema = buildSchema(await readFile(join(repositoryRoot, 'packages/server/schema.graphql'), 'utf8'));
const faults = faultsIn(after, schema);
const checking = process.argv.includes('--check');

if (checking && !isUpToDate(before, asked)) {
  faults.push(
    `${file} is behind the operations in the source. If the change is meant: npx pnpm@12 contracts`,
  );
}
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  if (!checking) await writeFile(path, `${JSON.stringify(after, null, 2)}\n`);
  console.log(`${file}: ${asked.length} operations asked, ${Object.keys(after).length} registered.`);
}
