import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { compactStyles } from './compact-styles.ts';
import { compactTemplates } from './compact-templates.ts';
import type { Rooms } from './first-queries.ts';
import { operationsPlugin } from './operations-plugin.ts';

/** One file of a build, with what it loads at once and what it loads when needed. */
export interface BuiltFile {
  name: string;
  code: string;
  imports: string[];
  loadsLater: string[];
  isEntry: boolean;
  modules: string[];
}

/** iOS 15.6, Chrome 109 and Firefox ESR: what old phones and old computers of residents run. */
const target = ['safari15.6', 'chrome109', 'firefox115'];

/** The elements there are: each folder that registers one. */
export async function elementNames(root: string): Promise<string[]> {
  const names: string[] = [];
  for await (const file of glob('packages/elements/src/*/index.ts', { cwd: root }))
    names.push(basename(dirname(file)));
  return names.sort();
}

/** One entry per element; what several use stands in files of its own, so that a page has one Lit. */
export async function buildSplit(root: string, elements: string[]): Promise<BuiltFile[]> {
  // What they share stands in the order in which it is met; from the back it packs smallest.
  const input = Object.fromEntries(elements.toReversed().map((name) => [name, elementEntry(root, name)]));
  const [more] = moreEntry(root);
  if (more) input['more'] = more;
  return bundled(root, {
    input,
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, moduleIds }) => `${name === 'shared' ? name : chunkName(moduleIds)}.js`,
      codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], test: belongsToAll }] },
    },
  });
}

/**
 * What knows no feature stands in one file: each file more is more work for a slow phone than the bytes in it. What few elements need,
 * or only later, is not worth its bytes to all.
 */
const belongsToAll =
  /node_modules|@oxc-project|packages\/(client\/|elements\/src\/shared\/(?!more\.element|agreed-line))|packages\/words\/src\/([^/]+|shared\/index)\.ts$/;

/** Everything in one file without imports, in one language: for pages that pin what they load by its hash. */
export async function buildAll(
  root: string,
  elements: string[],
  language: string,
  version: string,
  rooms: Rooms,
): Promise<BuiltFile> {
  const parts = [
    join(root, 'packages/embed/src/all.ts'),
    ...elements.map((name) => elementEntry(root, name)),
    ...moreEntry(root),
  ];
  const entry = join(root, 'packages/embed/src/all-elements.ts');
  const code = parts.map((part) => `import ${JSON.stringify(part)};`).join('\n');
  const [file] = await bundled(
    root,
    { input: { [`all.${language}`]: entry }, output: { entryFileNames: '[name].js', codeSplitting: false } },
    {
      define: { BUILT_VERSION: JSON.stringify(version), BUILT_ROOMS: JSON.stringify(rooms) },
      plugins: [virtualModule(entry, code), onlyLanguage(language)],
    },
  );
  return file!;
}

/** What keeps the room of an element, which embed.js fetches beside the element. */
export async function buildTendRoom(root: string): Promise<BuiltFile> {
  const input = { 'tend-room': join(root, 'packages/embed/src/tend-room.ts') };
  const [file] = await bundled(root, { input, output: { entryFileNames: '[name].js' } });
  return file!;
}

/** Both sides of a frame: what makes it as high as its content, for the page around it and for the page in it. */
export async function buildFrames(root: string): Promise<BuiltFile[]> {
  const sides = ['frame-parent', 'frame-child'].map((name) => join(root, 'packages/embed/src', `${name}.ts`));
  const built = await Promise.all(
    sides.map((side) =>
      bundled(root, { input: { [basename(side, '.ts')]: side }, output: { entryFileNames: '[name].js' } }),
    ),
  );
  return built.flat();
}

/** The loader that a page pastes, knowing what was built beside it. */
export async function buildEmbed(root: string, built: unknown): Promise<BuiltFile> {
  const input = { embed: join(root, 'packages/embed/src/embed.ts') };
  const define = { BUILT_ELEMENTS: JSON.stringify(built) };
  const [file] = await bundled(root, { input, output: { entryFileNames: '[name].js' } }, { define });
  return file!;
}

/** The button under an element that has too little room. */
const moreEntry = (root: string) =>
  [join(root, 'packages/elements/src/shared/more.element.ts')].filter((file) => existsSync(file));

const elementEntry = (root: string, name: string) => join(root, 'packages/elements/src', name, 'index.ts');

/** Words are named after feature and language, so that embed.js can name them from the language of the page. */
function chunkName(moduleIds: string[]): string {
  const [, feature, language] = /packages\/words\/src\/([^/]+)\/([^/]+)\.ts$/.exec(moduleIds[0] ?? '') ?? [];
  if (moduleIds.length > 1 || !feature) return '[name]';
  return language === 'index' ? `words-${feature}` : `words-${feature}-${language}`;
}

/** A module that stands nowhere but in this build. */
function virtualModule(id: string, code: string): Plugin {
  return {
    name: 'virtual-module',
    resolveId: (source) => (source === id ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  };
}

/** Puts the words of one language in the place of every other. */
function onlyLanguage(language: string): Plugin {
  return {
    name: 'only-language',
    enforce: 'pre',
    resolveId(source: string, importer = '') {
      if (
        !/packages\/words\/src\/[^/]+\/index\.ts$/.test(importer) ||
        !/^\.\/[a-z]{2}(-[a-z]+)?\.ts$/.test(source)
      )
        return undefined;
      const kept = source.startsWith(`./${language}`) ? source : `./${language}.ts`;
      return join(dirname(importer), kept);
    },
  };
}

type Entries = { input: Record<string, string>; output: Rolldown.OutputOptions };

async function bundled(
  root: string,
  { input, output }: Entries,
  more: InlineConfig = {},
): Promise<BuiltFile[]> {
  // Vite takes the development files of Lit where this says anything else, as it does in a run of tests.
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root: join(root, 'packages/elements'),
    configFile: false,
    logLevel: 'warn',
    plugins: [operationsPlugin(), compactStyles(), compactTemplates(), more.plugins],
    define: { 'process.env.NODE_ENV': '"production"', ...more.define },
    build: {
      write: false,
      target,
      // As a library, so that Vite adds nothing of its own around the imports.
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        // What is asked for by name is what embed.js calls; the elements register themselves.
        preserveEntrySignatures: 'tend-room' in input ? 'strict' : false,
        // The notices stand in licences.txt beside the files.
        output: { ...output, minify: true, comments: false },
      },
    },
  });
  const [{ output: files }] = built as [Rolldown.RolldownOutput];
  return files
    .filter((file) => file.type === 'chunk')
    .map((file) => ({
      name: file.fileName,
      code: file.code,
      imports: file.imports,
      loadsLater: file.dynamicImports,
      isEntry: file.isEntry,
      modules: file.moduleIds,
    }));
}
