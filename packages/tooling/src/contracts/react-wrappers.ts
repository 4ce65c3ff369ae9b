/** Writes the React components of the elements from custom-elements.json; with --check, says whether they are up to date. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repositoryRoot } from '../repository-root.ts';
import type { Manifest } from './manifest-rules.ts';
import { reactWrappers } from './wrappers.ts';

const folder = join(repositoryRoot, 'packages/react/src');
const manifest = JSON.parse(
  await readFile(join(repositoryRoot, 'packages/elements/custom-elements.json'), 'utf8'),
) as Manifest;

const fresh = new Map<string, string>();
for (const [name, code] of reactWrappers(manifest)) {
  const path = join(folder, name);
  fresh.set(name, await format(code, { ...(await resolveConfig(path)), parser: 'typescript' }));
}
const there = await readdir(folder).catch(() => []);

if (!process.argv.includes('--check')) {
  await mkdir(folder, { recursive: true });
  for (const name of there.filter((one) => !fresh.has(one))) await rm(join(folder, name));
  for (const [name, code] of fresh) await writeFile(join(folder, name), code);
} else if (there.sort().join() !== [...fresh.keys()].sort().join() || (await behind()).length > 0) {
  console.error(
    'packages/react/src is behind custom-elements.json. If the change is meant: npx pnpm@12 contracts',
  );
  process.exitCode = 1;
}

async function behind(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, code] of fresh)
    if ((await readFile(join(folder, name), 'utf8')) !== code) names.push(name);
  return names;
}
