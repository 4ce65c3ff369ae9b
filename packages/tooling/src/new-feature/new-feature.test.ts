import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { checkUnchanged, write, type Change } from './changes.ts';
import { namesOf } from './names.ts';
import { NotMade } from './not-made.ts';
import { afterCalls, anImport, beforeReturn, intoListWith, intoObject, type Addition } from './places.ts';
import { checkWord } from './refused-words.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wederkerig-feature-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (file: string) => path.join(folder, file);

describe('the name of a new feature', () => {
  it.each([
    ['none', undefined, 'Say how the feature is called'],
    ['an empty one', '', 'Say how the feature is called'],
    ['capitals', 'ToolShed', 'small letters a-z with hyphens'],
    ['an underscore', 'tool_shed', 'small letters a-z with hyphens'],
    ['a hyphen too many', 'tool--shed', 'small letters a-z with hyphens'],
    ['a way to another folder', '../tool-shed', 'small letters a-z with hyphens'],
    ['a letter that English does not have', 'gereedschapshüs', 'small letters a-z with hyphens'],
    ['more than anybody types', 'tool-'.repeat(9) + 'shed', 'more than 40 letters'],
    ['what the tag gets by itself', 'wk-tool-shed', 'so call it tool-shed'],
    ['a feature that is there', 'help-board', 'packages/server/src/help-board is there already'],
    ['words that are there', 'join', 'packages/words/src/join is there already'],
    ['a part of the house', 'foreign-files', 'is there already'],
    ['a part that has no folder', 'bin', 'is there already'],
    ['nothing in particular', 'tool-utils', '"utils" does not say what is inside'],
    ['a word of the language', 'class', 'has kept that word for itself'],
    ['Dutch', 'klacht', 'the glossary says "signal"'],
    ['Dutch of two words', 'samen-doen', 'the glossary says "gathering"'],
  ])('is refused in one line: %s', (_what, word, why) => {
    const reason = refusalOf(() => checkWord(word, repositoryRoot));
    expect(reason).toContain(why);
    expect(reason).not.toContain('\n');
  });

  it.each(['tool-shed', 'barbecue', 'tool', 'lending', 'shed-of-tools'])('is taken: %s', (word) => {
    expect(() => checkWord(word, repositoryRoot)).not.toThrow();
  });

  it('is written in each way that code has', () => {
    expect(namesOf('tool-shed')).toEqual({
      kebab: 'tool-shed',
      snake: 'tool_shed',
      camel: 'toolShed',
      pascal: 'ToolShed',
    });
  });
});

const source = `import a from './a.table.ts';
import b from './b.ts';

const list = { one: 1 } as const;
const names = ['x', 'y'];
async function begin() {
  if (list) {
    await seedOne(a);
    await seedTwo(b);
  }
  const end = 1;
  return end;
}
`;

describe('a list of features', () => {
  it.each<[string, Addition, string]>([
    ['imports', anImport("import c from './c.ts';"), "'./b.ts';\nimport c from"],
    ['imports of a kind', anImport("import c from './c.table.ts';", '.table.ts'), "a.table.ts';\nimport c"],
    ['an object', intoObject('list', 'two: 2'), '{ one: 1,\ntwo: 2, }'],
    ['a list', intoListWith("'x'", "'z'"), "['x', 'y',\n'z',]"],
    ['calls', afterCalls('begin', 'seed', 'await seedThree();'), 'seedTwo(b);\nawait seedThree();'],
    ['what a function does', beforeReturn('begin', 'more();'), 'const end = 1;\nmore();'],
  ])('gets longer: %s', (_what, add, found) => {
    expect(add({ path: 'a.ts', text: source })).toContain(found);
  });

  it.each<[string, Addition]>([
    ['imports of a kind', anImport("import c from './c.ts';", '.rules.ts')],
    ['an object', intoObject('names', 'two: 2')],
    ['a list', intoListWith("'q'", "'z'")],
    ['calls', afterCalls('begin', 'plant', 'await plantThree();')],
    ['what a function does', beforeReturn('end', 'more();')],
  ])('is named in one line where its place is not found: %s', (_what, add) => {
    expect(refusalOf(() => add({ path: 'a.ts', text: source }))).toMatch(
      /^a\.ts has no place .* was not found\.$/,
    );
  });
});

describe('what is made', () => {
  const old: Change = { path: 'list.ts', before: 'old', after: 'longer' };
  const fresh: Change = { path: 'new/feature.ts', after: 'new' };

  beforeEach(() => writeFileSync(inFolder('list.ts'), 'old'));

  it('is written all of it', () => {
    write(folder, [fresh, old]);
    expect(readFileSync(inFolder('list.ts'), 'utf8')).toBe('longer');
    expect(readFileSync(inFolder('new/feature.ts'), 'utf8')).toBe('new');
  });

  it('is written not at all where one file cannot be', () => {
    mkdirSync(inFolder('in-the-way'));
    const reason = refusalOf(() => write(folder, [fresh, old, { path: 'in-the-way', after: '' }]));
    expect(reason).toContain('Nothing was made');
    expect(readFileSync(inFolder('list.ts'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['in-the-way', 'list.ts']);
  });

  it.skipIf(!hasGit())('in a checkout that git knows, leaves a list with changes of somebody alone', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=Ina', '-c', 'user.email=ina@voorbeeld.nl', 'commit', '--quiet', '-m', 'Begin');
    expect(() => checkUnchanged(folder, [fresh, old])).not.toThrow();
    writeFileSync(inFolder('list.ts'), 'changed');
    expect(refusalOf(() => checkUnchanged(folder, [fresh, old]))).toBe(
      'list.ts has changes that are not committed: commit or undo them first.',
    );
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (reason) {
    expect(reason).toBeInstanceOf(NotMade);
    return (reason as NotMade).message;
  }
  throw new Error('Nothing was refused.');
}

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
