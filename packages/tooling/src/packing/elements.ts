import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compactStyles } from '../build/compact-styles.ts';
import { elementNames } from '../build/elements-build.ts';
import { operationsPlugin } from '../build/operations-plugin.ts';
import type { Manifest } from '../contracts/manifest-rules.ts';
import { editorData } from './editor-data.ts';
import { emit } from './emit.ts';
import { jsxTypes } from './jsx-types.ts';

/** Where the declarations of an element stand, counted from dist. */
const typesOf = (name: string) => `types/${name}/index.js`;

/**
 * The elements for those who bundle them: a module per element, with operations by their hash and the words beside; Lit and the
 * client stay outside, so that a page has one of each. Declarations, JSX types and data for editors come with it.
 */
export async function buildElements(root: string, dist: string): Promise<void> {
  const folder = join(root, 'packages/elements');
  const names = await elementNames(root);
  process.env['NODE_ENV'] = 'production';
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [operationsPlugin(), compactStyles()],
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(names.map((name) => [name, join(folder, 'src', name, 'index.ts')])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(lit|@lit\/|@wederkerig\/client)/,
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  emit(root, 'elements', {
    entries: names.map((name) => `${name}/index.ts`),
    types: 'dist/types',
    typesOnly: true,
    words: true,
  });
  const manifest = await publishedManifest(folder, names);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const files = { ...editorData(manifest, version), 'custom-elements.json': inJson(manifest) };
  await mkdir(dist, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(dist, file), text);
  await writeFile(join(dist, 'jsx.d.ts'), jsxTypes(manifest, typesOf));
  await cp(join(folder, 'operations.json'), join(dist, 'operations.json'));
}

/** The manifest, with the files that are in the package instead of their source. */
async function publishedManifest(folder: string, names: readonly string[]): Promise<Manifest> {
  const text = await readFile(join(folder, 'custom-elements.json'), 'utf8');
  return JSON.parse(
    text.replaceAll(/src\/([\w-]+)\/[\w-]+\.element\.ts/g, (path, name: string) =>
      names.includes(name) ? `dist/${name}.js` : path,
    ),
  ) as Manifest;
}

const inJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
