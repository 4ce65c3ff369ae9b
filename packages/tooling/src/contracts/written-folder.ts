import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repositoryRoot } from '../repository-root.ts';

/** Writes a folder in which nothing else stands; with --check, says whether it is up to date and writes nothing. */
export async function keepFolder(
  folder: string,
  files: readonly (readonly [file: string, code: string])[],
): Promise<void> {
  const at = join(repositoryRoot, folder);
  const fresh = new Map<string, string>();
  for (const [name, code] of files) {
    const filepath = join(at, name);
    fresh.set(name, await format(code, { ...(await resolveConfig(filepath)), filepath }));
  }
  const there = await filesIn(at);
  if (process.argv.includes('--check')) {
    if (same(there, fresh)) return;
    console.error(`${folder} is behind custom-elements.json. If the change is meant: npx pnpm@12 contracts`);
    process.exitCode = 1;
    return;
  }
  for (const name of there.keys()) if (!fresh.has(name)) await rm(join(at, name));
  for (const [name, code] of fresh) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), code);
  }
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

function same(there: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): boolean {
  return there.size === fresh.size && [...fresh].every(([name, code]) => there.get(name) === code);
}
