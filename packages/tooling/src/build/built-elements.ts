import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeDist, recordOf, type BuildRecord } from './dist.ts';
import {
  buildAll,
  buildEmbed,
  buildFrames,
  buildSplit,
  buildTendRoom,
  elementNames,
  type BuiltFile,
} from './elements-build.ts';
import { firstQueries, roomsOf, type Rooms } from './first-queries.ts';
import { inputsHash } from './inputs.ts';
import { filesNeededAtOnce } from './loaded-files.ts';
import { measured, type Budgets } from './measured.ts';

/** The hash of the files decides the version, so they are built with a version to come. */
const versionToCome = 'VERSION-TO-COME';

/** Builds all that a page embeds, unless what is there was built from the same. */
export async function builtElements(root: string): Promise<BuildRecord> {
  const inputs = await inputsHash(root);
  const before = await recordOf(root);
  return before?.inputs === inputs ? before : build(root, inputs);
}

async function build(root: string, inputs: string): Promise<BuildRecord> {
  const elements = await elementNames(root);
  const languages = await deliveredLanguages(root);
  const split = await buildSplit(root, elements);
  const rooms = await roomsOf(root, elements);
  const allInOne: BuiltFile[] = [];
  for (const language of languages)
    allInOne.push(await buildAll(root, elements, language, versionToCome, rooms));
  const tendRoom = await buildTendRoom(root);
  const version = await versionOf(root, [...split, tendRoom, ...allInOne]);
  for (const file of allInOne) file.code = file.code.replaceAll(versionToCome, version);
  const embed = await buildEmbed(root, {
    version,
    languages,
    elements: await knownElements(root, split, elements, rooms),
  });
  const budgets = (await json(root, 'packages/embed/budgets.json')) as Budgets;
  const record = {
    inputs,
    version,
    languages,
    sizes: measured({ embed, tendRoom, split, allInOne, elements }, budgets),
  };
  await placeDist(root, [embed, ...(await buildFrames(root))], [...split, tendRoom, ...allInOne], record);
  return record;
}

/** What embed.js must know of each element, by tag. */
async function knownElements(
  root: string,
  split: BuiltFile[],
  elements: string[],
  rooms: Rooms,
): Promise<object> {
  const first = await firstQueries(root, elements);
  const needed = elements.map((name) =>
    filesNeededAtOnce(split, name).map((file) => file.replace(/\.js$/, '')),
  );
  const askers = (file: string) => needed.filter((files) => files.includes(file)).length;
  return Object.fromEntries(
    elements.map((name, at) => {
      // What all of them need stands first: the same words in the same order make a shorter file.
      const files = needed[at]!.toSorted((one, other) => askers(other) - askers(one));
      const others = files.filter((file) => file !== name);
      // Written alike for all: the same text again costs next to nothing.
      const beside = others.map((file) => (file === `words-${name}-@` ? 'words-#-@' : file)).join(' ');
      return [`wk-${name}`, { beside, first: first[name], ...rooms[`wk-${name}`] }];
    }),
  );
}

/** The released version and what the files hold, so that an address never means two things. */
async function versionOf(root: string, files: BuiltFile[]): Promise<string> {
  const { version } = (await json(root, 'packages/elements/package.json')) as { version: string };
  const hash = createHash('sha256');
  for (const { name, code } of files) hash.update(`${name}\0${code}\0`);
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

async function deliveredLanguages(root: string): Promise<string[]> {
  const { languageNames } = (await import(
    pathToFileURL(join(root, 'packages/words/src/languages.ts')).href
  )) as {
    languageNames: Record<string, string>;
  };
  return Object.keys(languageNames);
}

const json = async (root: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(root, file), 'utf8'));
