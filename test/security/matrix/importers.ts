import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../../packages/server/src/', import.meta.url));

/** What each file of the server imports when it runs; types are gone by then. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file, importedBy(file)]),
);

function importedBy(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8').replace(/import type [^;]*;/g, '');
  const found = text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g);
  return [...found].map(([, to = '']) => path.join(path.dirname(file), to));
}

/** These files and every file that comes to need one of them. */
export function withImporters(files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  // A set hands out what is added while it is gone through.
  for (const one of found) for (const [file, needed] of imports) if (needed.includes(one)) found.add(file);
  return found;
}
