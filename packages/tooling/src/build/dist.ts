import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFile } from './elements-build.ts';
import { licencesOf } from './licences.ts';
import type { Measured } from './sizes.ts';

/** What a build was made from and what came out, kept beside it. */
export interface BuildRecord {
  inputs: string;
  version: string;
  languages: string[];
  sizes: Measured[];
}

const distOf = (root: string) => join(root, 'packages/embed/dist');

export async function recordOf(root: string): Promise<BuildRecord | undefined> {
  const text = await readFile(join(distOf(root), 'build.json'), 'utf8').catch(() => undefined);
  return text && JSON.parse(text);
}

/** Writes a whole build aside and puts it in place at the end, so that nobody meets half of one. */
export async function placeDist(
  root: string,
  loaders: BuiltFile[],
  files: BuiltFile[],
  record: BuildRecord,
): Promise<void> {
  const aside = join(root, 'packages/embed/node_modules', `.dist-${process.pid}`);
  const elements = join(aside, 'elements', record.version);
  await mkdir(elements, { recursive: true });
  const manifest = `${JSON.stringify(manifestOf(files, record), null, 2)}\n`;
  await Promise.all([
    ...loaders.map(({ name, code }) => writeFile(join(aside, name), code)),
    ...files.map(({ name, code }) => writeFile(join(elements, name), code)),
    ...[aside, elements].map((folder) => writeFile(join(folder, 'manifest.json'), manifest)),
    writeFile(join(elements, 'licences.txt'), licencesOf([...loaders, ...files])),
    writeFile(join(aside, 'build.json'), JSON.stringify(record)),
  ]);
  await rm(distOf(root), { recursive: true, force: true });
  await rename(aside, distOf(root));
}

/** The values a page needs to pin a file by its hash. */
function manifestOf(files: BuiltFile[], { version, languages }: BuildRecord): object {
  return {
    version,
    languages,
    integrity: Object.fromEntries(files.map(({ name, code }) => [name, integrity(code)])),
  };
}

const integrity = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
