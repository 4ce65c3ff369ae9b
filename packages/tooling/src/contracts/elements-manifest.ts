/** Writes what the elements promise to pages (custom-elements.json); with --check, says whether it is up to date and whole. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { repositoryRoot } from '../repository-root.ts';
import { besideElement, untoldProperties } from './beside-element.ts';
import { missingTags, publicPart, type Manifest } from './manifest-rules.ts';

const elements = join(repositoryRoot, 'packages/elements');
const committed = join(elements, 'custom-elements.json');

async function analyse(): Promise<Manifest> {
  const folder = await mkdtemp(join(tmpdir(), 'elements-manifest-'));
  try {
    const analyzer = join(elements, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    // Otherwise the analyser writes into package.json where it put its file.
    const config = join(folder, 'config.mjs');
    await writeFile(config, 'export default { packagejson: false };\n');
    const settings = [
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/*/*.element.ts',
      '--outdir',
      relative(elements, folder),
      '--config',
      relative(elements, config),
    ];
    await promisify(execFile)(process.execPath, [analyzer, ...settings], { cwd: elements });
    return JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const beside = (path: string) => besideElement(elements, path);
const manifest = publicPart(await analyse(), beside);
const fresh = await format(JSON.stringify(manifest), { ...(await resolveConfig(committed)), parser: 'json' });

const missing = [...missingTags(manifest, beside), ...untoldProperties(elements)];
for (const line of missing) console.error(line);

if (missing.length > 0) {
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  await writeFile(committed, fresh);
} else if ((await readFile(committed, 'utf8').catch(() => '')) !== fresh) {
  console.error(
    'packages/elements/custom-elements.json is behind the code. If the change is meant: npx pnpm@12 contracts',
  );
  process.exitCode = 1;
}
