import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const inputs = [
  'packages/{client,elements,embed,words}/{package.json,src/**/*.ts}',
  'packages/tooling/src/build/*.ts',
  'packages/embed/budgets.json',
  'packages/elements/tsconfig.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];

const isOutside = (file: string) => /\.(test|stories|d)\.ts$/.test(file);

/** A hash of everything a build depends on, so that nothing is built twice; of the elements where nothing else is said. */
export async function inputsHash(root: string, sources: readonly string[] = inputs): Promise<string> {
  const files = new Set<string>();
  for await (const file of glob(sources, { cwd: root })) if (!isOutside(file)) files.add(file);
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
