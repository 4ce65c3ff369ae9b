/** Writes the types by which the elements know the server's schema; with --check, says whether they are up to date. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../repository-root.ts';

const elements = join(repositoryRoot, 'packages/elements');
const committed = join(elements, 'src/shared/graphql-env.d.ts');

async function writeTypes(file: string): Promise<void> {
  const cli = join(elements, 'node_modules/gql.tada/bin/cli.js');
  await promisify(execFile)(process.execPath, [cli, 'generate-output', '--output', file], { cwd: elements });
}

async function isUpToDate(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-types-'));
  try {
    const fresh = join(folder, 'graphql-env.d.ts');
    await writeTypes(fresh);
    return (await readFile(fresh, 'utf8')) === (await readFile(committed, 'utf8').catch(() => ''));
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (!process.argv.includes('--check')) {
  await writeTypes(committed);
} else if (!(await isUpToDate())) {
  console.error(
    'packages/elements/src/shared/graphql-env.d.ts is behind schema.graphql. If the change is meant: npx pnpm@12 contracts',
  );
  process.exitCode = 1;
}
