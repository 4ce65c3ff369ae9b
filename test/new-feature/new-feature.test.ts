import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasPostgres } from '@wederkerig/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongTypes } from '../../packages/tooling/src/check/wrong-types.ts';
import { repositoryRoot } from '../../packages/tooling/src/repository-root.ts';
import { makeCheckout, passes, type MadeCheckout, type Ran } from './made-checkout.ts';

const word = 'tool-shed';

/** Of all tests those that look at the new feature, but for what needs a browser or takes long. */
const itsTests = [
  `packages/server/src/${word}`,
  `packages/elements/src/${word}`,
  'packages/server/src/database/schema.test.ts',
  'packages/words/src/languages.test.ts',
  'packages/words/src/reading-level',
  'test/new-feature/rows.test.ts',
];

describe.skipIf(!hasPostgres())('A new feature', () => {
  let checkout: MadeCheckout;
  let made: Ran;
  let changed: string[];
  let told: Ran[];
  let tests: Promise<Ran>;

  const inCopy = (file: string) => path.join(checkout.folder, file);
  const textOf = (file: string) => readFileSync(inCopy(file), 'utf8');

  beforeAll(async () => {
    checkout = makeCheckout(repositoryRoot);
    const before = filesIn(checkout.folder);
    made = await checkout.run('new', 'feature', word);
    changed = changedSince(before, filesIn(checkout.folder));
    told = [await checkout.run('contracts'), await checkout.run('recordings', '-t', word)];
    cpSync(inCopy('test/new-feature/rows.fixture.ts'), inCopy('test/new-feature/rows.test.ts'));
    tests = checkout.run('test', '--project', 'node', '--project', 'server', ...itsTests);
  }, 180_000);
  afterAll(async () => {
    await tests;
    checkout.remove();
  });

  it('is a folder in each package and a line in each list, and tells what to do next', () => {
    expect(made).toEqual(passes);
    for (const home of ['server', 'words', 'elements'])
      expect(changed.some((file) => file.startsWith(`packages/${home}/src/${word}/`))).toBe(true);
    expect(changed).toContain('packages/server/src/slices.ts');
    expect(changed).toContain('test/security/matrix/all.matrix.ts');
    expect(changed.filter((file) => /your[-_]?word/i.test(file + textOf(file)))).toEqual([]);
    expect(made.said.match(/npx pnpm@12 .*/g)).toEqual([
      'npx pnpm@12 contracts',
      `npx pnpm@12 recordings -t ${word}`,
      'npx pnpm@12 test',
    ]);
  });

  it('gets its contracts and its recordings from the commands that are told', () => {
    expect(told).toEqual([passes, passes]);
    expect(textOf('packages/server/schema.graphql')).toContain('saveToolShedNote');
    expect(textOf('packages/elements/custom-elements.json')).toContain('wk-tool-shed');
    expect(textOf(`packages/elements/src/${word}/${word}.recordings.json`)).toContain('TOO_MANY_REQUESTS');
  });

  it('keeps to the arrows and the types of the house', async () => {
    expect(await checkout.run('check', 'who may import whom')).toEqual(passes);
    const code = changed.filter((file) => file.endsWith('.ts') && !file.startsWith('packages/tooling/'));
    const [ofElements, others] = [true, false].map((is) =>
      code.filter((file) => file.startsWith('packages/elements/') === is).map(inCopy),
    );
    expect(Math.min(ofElements!.length, others!.length)).toBeGreaterThan(10);
    expect(wrongTypes(inCopy('packages/elements'), ofElements!)).toEqual([]);
    expect(wrongTypes(inCopy('test'), others!)).toEqual([]);
  }, 120_000);

  it('passes its tests: rules, the slice on PostgreSQL, its rows of the matrix, words in every language', async () => {
    const { said, code } = await tests;
    expect(said).toMatch(/Test Files +7 passed/);
    expect(said).not.toMatch(/\d (failed|skipped)/);
    expect(code).toBe(0);
  }, 180_000);

  it('is not made twice: the second time nothing is touched', async () => {
    const before = filesIn(checkout.folder);
    expect(await checkout.run('new', 'feature', word)).toEqual({
      code: 1,
      said: `${word} cannot be the name of a feature: packages/server/src/${word} is there already.\n`,
    });
    expect(changedSince(before, filesIn(checkout.folder))).toEqual([]);
  }, 60_000);
});

/** What people write in a checkout, by place. */
function filesIn(folder: string, inside = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const file = path.posix.join(inside, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules')
      for (const [one, text] of filesIn(folder, file)) found.set(one, text);
    else if (entry.isFile()) found.set(file, readFileSync(path.join(folder, file), 'latin1'));
  }
  return found;
}

function changedSince(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
}
