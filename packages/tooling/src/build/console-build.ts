import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { compactStyles } from './compact-styles.ts';
import { inputsHash } from './inputs.ts';
import { operationsPlugin } from './operations-plugin.ts';

/** What editors and staff work on: nothing older than two years. */
const target = ['safari17', 'chrome120', 'firefox121'];

const sources = [
  'packages/console/{package.json,console.css,src/**/*.ts}',
  'packages/{client,elements,words}/{package.json,src/**/*.ts}',
  'packages/tooling/src/build/*.ts',
  'pnpm-lock.yaml',
];

/** Builds the console into packages/console/dist, unless what is there was built from the same. */
export async function builtConsole(root: string): Promise<void> {
  const dist = join(root, 'packages/console/dist');
  const inputs = await inputsHash(root, sources);
  const before = await readFile(join(dist, 'inputs.txt'), 'utf8').catch(() => undefined);
  if (before === inputs) return;
  const files = await bundled(root);
  const css = await readFile(join(root, 'packages/console/console.css'), 'utf8');
  const style = `console-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  const script = files.find(({ isEntry }) => isEntry)!.fileName;
  const aside = join(root, 'packages/console/node_modules', `.dist-${process.pid}`);
  await mkdir(aside, { recursive: true });
  await Promise.all([
    ...files.map(({ fileName, code }) => writeFile(join(aside, fileName), code)),
    writeFile(join(aside, style), css),
    writeFile(join(aside, 'entry.json'), JSON.stringify({ script, style })),
    writeFile(join(aside, 'inputs.txt'), inputs),
  ]);
  await rm(dist, { recursive: true, force: true });
  await rename(aside, dist);
}

async function bundled(root: string): Promise<Rolldown.OutputChunk[]> {
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root: join(root, 'packages/console'),
    configFile: false,
    logLevel: 'warn',
    plugins: [operationsPlugin(), compactStyles()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target,
      lib: { entry: { console: join(root, 'packages/console/src/console/index.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          comments: false,
        },
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === 'chunk');
}
