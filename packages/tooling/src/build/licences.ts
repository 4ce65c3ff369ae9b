import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from './elements-build.ts';

/** The notices of all that others wrote and that went into the files, in one text beside them. */
export function licencesOf(files: BuiltFile[]): string {
  const packages = new Set(
    files.flatMap(({ modules }) => modules.flatMap((module) => packageOf(module) ?? [])),
  );
  return [...packages].sort().map(notice).join('\n\n');
}

const packageOf = (module: string) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[sc]e/i.test(one));
  return `${name} ${version} (${license})\n${file ? `\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : ''}`;
}
