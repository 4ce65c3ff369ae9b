import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { builtElements } from './built-elements.ts';
import type { BuildRecord } from './dist.ts';
import { overBudget } from './sizes.ts';

const files = {
  'packages/elements/package.json': '{ "version": "0.3.0" }',
  'packages/elements/src/greeting/index.ts': `
    import { Greeting } from './greeting.operations.ts';
    import { greetingWords, say } from '../../../words/src/greeting/index.ts';
    console.log(Greeting, greetingWords, say, import('./later.ts'));`,
  'packages/elements/src/greeting/later.ts': `
    const html = String.raw;
    export const later = 'loaded when needed';
    console.log(html\`<p>
      \${later ? html\`<b>
        hello</b>\` : // what else
        later}
    </p>\`, \`one
      two\`);`,
  'packages/elements/src/greeting/greeting.operations.ts':
    'export const Greeting = operation(graphql(`query Greeting($lab: String!) { lab(slug: $lab) { id } }`));',
  'packages/elements/src/greeting/greeting.first.ts': `export const first = { operation: 'Greeting', variables: { lab: 'lab' } };`,
  'packages/words/src/languages.ts': `export const languageNames = { nl: 'Nederlands', en: 'English' };`,
  'packages/words/src/greeting/index.ts': `
    export { say } from './say-greeting.ts';
    export const greetingWords = { nl: () => import('./nl.ts'), en: () => import('./en.ts') };`,
  'packages/words/src/greeting/say-greeting.ts': `export const say = ({ hello }) => hello + ', neighbour';`,
  'packages/words/src/greeting/nl.ts': `export const words = { hello: 'Goedemorgen' };`,
  'packages/words/src/greeting/en.ts': `export const words = { hello: 'Good morning' };`,
};

let root: string;
let record: BuildRecord;
let elements: string;

const read = (file: string) => readFile(join(root, 'packages/embed/dist', file), 'utf8');
const place = async (file: string, text: string) => {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'elements-'));
  for (const [file, text] of Object.entries(files)) await place(file, text);
  await mkdir(join(root, 'packages/embed'), { recursive: true });
  await symlink(join(repositoryRoot, 'packages/embed/src'), join(root, 'packages/embed/src'));
  await cp(join(repositoryRoot, 'packages/embed/budgets.json'), join(root, 'packages/embed/budgets.json'));
  record = await builtElements(root);
  elements = `elements/${record.version}`;
});

afterAll(() => rm(root, { recursive: true }));

test('a template is sent without its indents, and every other text as it is', async () => {
  const later = await read(`${elements}/later.js`);
  expect(later).toContain('`<p> ${');
  expect(later).toContain('`<b> hello</b>`');
  expect(later).toContain('`one\n      two`');
});

test('a build has an element file, what it loads later, its words, one file per language and embed.js', async () => {
  expect(await readdir(join(root, 'packages/embed/dist', elements))).toEqual([
    'all.en.js',
    'all.nl.js',
    'greeting.js',
    'later.js',
    'licences.txt',
    'manifest.json',
    'tend-room.js',
    'words-greeting-en.js',
    'words-greeting-nl.js',
  ]);
  expect(record.version).toMatch(/^0\.3\.0-[0-9a-f]{8}$/);
});

test('embed.js knows the version, the files of each element, and what it asks first', async () => {
  const embed = await read('embed.js');
  expect(embed).toContain(record.version);
  expect(embed).toMatch(
    /"wk-greeting":\{beside:`words-#-@`,first:\{name:`Greeting`,hash:`[0-9a-f]{16}`,variables:\{lab:`lab`\}\}/,
  );
  expect(embed).not.toMatch(/\beval\b|innerHTML|new Function|\.style\b/);
});

test('the file for one language stands alone and speaks that language only', async () => {
  const dutch = await read(`${elements}/all.nl.js`);
  expect(dutch).toContain('Goedemorgen');
  expect(dutch).toContain('loaded when needed');
  expect(dutch).not.toContain('Good morning');
  expect(dutch).not.toMatch(/\bimport\s*[({"'`]|\bimport\b[^.]+\bfrom\b/);
  expect(dutch).toContain(record.version);
});

test('the manifest gives the value by which a page pins a file', async () => {
  const { integrity } = JSON.parse(await read(`${elements}/manifest.json`));
  const hash = createHash('sha384')
    .update(await read(`${elements}/all.nl.js`))
    .digest('base64');
  expect(integrity['all.nl.js']).toBe(`sha384-${hash}`);
});

test('no query text reaches the browser', async () => {
  expect(await read(`${elements}/greeting.js`)).toMatch(/hash:`[0-9a-f]{16}`/);
  expect(await read(`${elements}/greeting.js`)).not.toContain('slug');
});

test('what weighs more than its budget is named', () => {
  const [embed] = record.sizes;
  expect(embed).toMatchObject({ what: 'embed.js', budget: 2140 });
  expect(embed!.bytes).toBeGreaterThan(500);
  expect(overBudget(record.sizes)).toEqual([]);
  expect(overBudget([{ ...embed!, budget: embed!.bytes - 1 }])).toHaveLength(1);
});

test('nothing is built twice, and a changed word gives another version', async () => {
  await writeFile(join(root, 'packages/embed/dist/left-alone'), '');
  expect(await builtElements(root)).toEqual(record);
  expect(await readdir(join(root, 'packages/embed/dist'))).toContain('left-alone');
  await place('packages/words/src/greeting/nl.ts', `export const words = { hello: 'Goedemiddag' };`);
  expect((await builtElements(root)).version).not.toBe(record.version);
});
