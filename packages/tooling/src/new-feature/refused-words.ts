import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { saysNothing } from '../boundaries/names.ts';
import { isNoSlice } from '../boundaries/floors.ts';
import { namesOf } from './names.ts';
import { NotMade } from './not-made.ts';

/** Folders in which a feature is a word, and in which a word is taken once it stands there. */
const homes = ['packages/server/src', 'packages/words/src', 'packages/elements/src'];
const longest = 40;

/** Refuses a word that cannot be the name of a feature, and says why in one line. */
export function checkWord(word: string | undefined, root: string): asserts word is string {
  if (!word) throw new NotMade('Say how the feature is called: npx pnpm@12 new feature tool-shed');
  const wrong = wrongWith(word, root);
  if (wrong) throw new NotMade(`${word} cannot be the name of a feature: ${wrong}.`);
}

function wrongWith(word: string, root: string): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(word))
    return 'it has to be English words in small letters a-z with hyphens between them, such as tool-shed';
  if (word.length > longest) return `it has more than ${longest} letters`;
  if (word.startsWith('wk-')) return `the element gets wk- in front by itself, so call it ${word.slice(3)}`;
  return taken(word, root) ?? meaningless(word) ?? dutch(word, root);
}

function taken(word: string, root: string): string | undefined {
  const home = homes.find((folder) => existsSync(path.join(root, folder, word)));
  if (home) return `${home}/${word} is there already`;
  if (isNoSlice(word)) return 'the server has plumbing of that name';
  const { pascal } = namesOf(word);
  const schema = readFileSync(path.join(root, 'packages/server/schema.graphql'), 'utf8');
  const known = new RegExp(`^\\w+ (${pascal}Note|Save${pascal}Note\\w*)\\b`, 'm').exec(schema)?.[1];
  return known && `the schema has ${known} already`;
}

function meaningless(word: string): string | undefined {
  const empty = word.split('-').find(saysNothing);
  if (empty) return `"${empty}" does not say what is inside; take a word that residents would understand`;
  return isKeyword(namesOf(word).camel)
    ? 'the language of the code has kept that word for itself'
    : undefined;
}

function isKeyword(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, word);
  return scanner.scan() !== ts.SyntaxKind.Identifier;
}

/** The glossary has the English word beside the Dutch one. */
function dutch(word: string, root: string): string | undefined {
  const glossary = readFileSync(path.join(root, '.storybook/docs/glossary.mdx'), 'utf8');
  for (const [, inDutch, inCode] of glossary.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)) {
    const written = inDutch!.split(/[,/]/).map((one) => one.trim().replaceAll(' ', '-'));
    const english = inCode!.replace('\\*', '').trim();
    if (written.includes(word) && !english.split(/[,/] ?/).includes(word))
      return `code is English, and the glossary says "${english}" for it`;
  }
  return undefined;
}
