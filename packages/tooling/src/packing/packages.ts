import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtElements } from '../build/built-elements.ts';
import { builtConsole } from '../build/console-build.ts';
import { inputsHash } from '../build/inputs.ts';

/** What developers outside may install. */
export const published = ['client', 'elements', 'embed', 'react', 'server'] as const;

export type Published = (typeof published)[number];

const sources = [
  'packages/{client,console,elements,embed,react,server,words}/{package.json,tsconfig.json,src/**/*.ts}',
  'packages/elements/{custom-elements,operations}.json',
  'packages/tooling/src/{build,contracts,packing}/*.ts',
  'pnpm-lock.yaml',
];

/** Builds what goes into a package, unless what is there was built from the same. */
export async function builtPackage(root: string, name: Published): Promise<void> {
  if (name === 'embed') return void (await builtElements(root));
  const folder = join(root, 'packages', name);
  const dist = join(folder, 'dist');
  const stamp = join(folder, 'node_modules/.packed-from');
  const inputs = await inputsHash(root, sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return;
  await rm(stamp, { force: true });
  await rm(dist, { recursive: true, force: true });
  await builds[name](root, dist);
  await writeFile(stamp, inputs);
}

const builds: Record<Exclude<Published, 'embed'>, (root: string, dist: string) => Promise<void>> = {
  async client(root) {
    const { emit } = await import('./emit.ts');
    emit(root, 'client', { entries: ['index.ts'] });
  },
  async elements(root, dist) {
    const { buildElements } = await import('./elements.ts');
    await buildElements(root, dist);
  },
  async react(root) {
    const { emit } = await import('./emit.ts');
    emit(root, 'react', { entries: await found(root, 'react', '*.ts') });
  },
  async server(root, dist) {
    const { emit } = await import('./emit.ts');
    await builtElements(root);
    await builtConsole(root);
    const typed = ['index.ts', 'bin/node.ts'];
    const children = await found(root, 'server', '**/*.child.ts');
    emit(root, 'server', { entries: [...typed, 'bin/wederkerig.ts', ...children], typed, words: true });
    // Beside the code, where `findBuilt` looks first.
    await cp(join(root, 'packages/embed/dist'), join(dist, 'assets'), { recursive: true });
    await cp(join(root, 'packages/elements/operations.json'), join(dist, 'assets/operations.json'));
    await cp(join(root, 'packages/console/dist'), join(dist, 'console'), { recursive: true });
  },
};

async function found(root: string, name: Published, pattern: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: join(root, 'packages', name, 'src') })) files.push(file);
  return files;
}
