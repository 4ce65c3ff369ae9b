import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';

const pages = ['*.md', 'examples/*/README.md', '.storybook/docs/**/*.mdx', '.ci/run'];
const ofPnpm = ['install', 'exec'];
const read = (file: string) => readFile(path.join(repositoryRoot, file), 'utf8');

let scripts: string[];
let texts: Record<string, string>;

beforeAll(async () => {
  scripts = Object.keys(JSON.parse(await read('package.json')).scripts);
  texts = {};
  for await (const file of glob(pages, { cwd: repositoryRoot })) texts[file] = await read(file);
});

/** What stands after `npx pnpm@12` in a text; words in capitals stand for any of them. */
const commandsIn = (text: string) =>
  [...text.matchAll(/pnpm@12(?: --\S+)* ([a-z][\w:-]*)/g)].map(([, command]) => command!);

/** What stands after `wederkerig` where it is code. */
const subcommandsIn = (text: string) =>
  [...text.matchAll(/(?:pnpm@12(?: --\S+)* |`)wederkerig ([a-z][\w-]*)/g)].map(([, command]) => command!);

describe('what people read about this project', () => {
  test('names commands that are there', () => {
    expect(commandsIn(texts['README.md']!)).toContain('start');
    expect(commandsIn(texts['CONTRIBUTING.md']!)).toContain('dev');
    const named = Object.values(texts).flatMap(commandsIn);
    expect(named.filter((command) => ![...scripts, ...ofPnpm].includes(command))).toEqual([]);
    expect(commandsIn('Run `npx pnpm@12 --silent strat`.')).toEqual(['strat']);
  });

  test('names chores of the server that are there', async () => {
    const program = await read('packages/server/src/bin/wederkerig.ts');
    const chores = [...program.matchAll(/^ {4}'?([\w-]+)'?: \(\) =>/gm)].map(([, name]) => name!);
    expect(chores).toContain('serve');
    const named = Object.values(texts).flatMap(subcommandsIn);
    expect(named).toContain('import-lab');
    expect(named.filter((command) => !chores.includes(command))).toEqual([]);
    expect(chores.filter((chore) => !texts['README.md']!.includes(`\`wederkerig ${chore}\``))).toEqual([]);
  });

  test('leaves no command out of the table in the README', () => {
    const [, table] = /## Commands(.*?)\n## /s.exec(texts['README.md']!)!;
    const missing = scripts.filter(
      (script) => script !== 'wederkerig' && !table!.includes(`| \`${script}\``),
    );
    expect(missing).toEqual([]);
  });

  test('points at files that are there', () => {
    const missing = Object.entries(texts).flatMap(([file, text]) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)|(?:src|srcset)="([\w./-]+\.webp)"/g)]
        .map(([, link, picture]) => path.join(path.dirname(file), (link ?? picture)!))
        .filter((target) => !existsSync(path.join(repositoryRoot, target))),
    );
    expect(missing).toEqual([]);
  });
});
