import type { BuiltFile } from './elements-build.ts';

/** The files an element needs before it shows anything: its own, all it imports, and its words, where '@' is the language. */
export function filesNeededAtOnce(built: BuiltFile[], element: string): string[] {
  const files = withImports(built, `${element}.js`);
  const later = files.flatMap((name) => fileNamed(built, name).loadsLater);
  const words = later
    .filter((name) => /^words-.+-nl\.js$/.test(name))
    .flatMap((name) => withImports(built, name));
  return [...new Set([...files, ...words])].map((name) => name.replace(/^(words-.+)-nl\.js$/, '$1-@.js'));
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
