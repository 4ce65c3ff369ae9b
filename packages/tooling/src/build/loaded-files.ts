import type { BuiltFile } from './elements-build.ts';

/** The files an element needs before it shows anything: its own, all it imports, and its words, where '@' is the language. */
export function filesNeededAtOnce(built: BuiltFile[], element: string): string[] {
  return withWords(built, `${element}.js`).map((name) => name.replace(/^(words-.+)-nl\.js$/, '$1-@.js'));
}

/** A file, all it imports, and the Dutch words of these. */
export function withWords(built: BuiltFile[], name: string): string[] {
  const files = withImports(built, name);
  const words = files
    .flatMap((file) => fileNamed(built, file).loadsLater)
    .filter((file) => /^words-.+-nl\.js$/.test(file))
    .flatMap((file) => withImports(built, file));
  return [...new Set([...files, ...words])];
}

export function withImports(built: BuiltFile[], name: string, seen = new Set<string>()): string[] {
  if (!seen.has(name)) {
    seen.add(name);
    for (const imported of fileNamed(built, name).imports) withImports(built, imported, seen);
  }
  return [...seen];
}

function fileNamed(built: BuiltFile[], name: string): BuiltFile {
  const file = built.find((one) => one.name === name);
  if (!file) throw new Error(`The build has no file ${name}.`);
  return file;
}
