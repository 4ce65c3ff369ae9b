import { mkdirSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, posix, relative, resolve } from 'node:path';
import ts from 'typescript';

export interface Emitted {
  /** The files that a package is entered by, counted from its src; what they import comes along. */
  readonly entries: readonly string[];
  /** Of these, the ones that somebody imports and that so have types; all where this is left out. */
  readonly typed?: readonly string[];
  /** Where the declarations go, counted from the package; the JavaScript goes to dist. */
  readonly types?: string;
  /** For a package that is built by something else. */
  readonly typesOnly?: boolean;
  /** Whether the words come along, in a folder of theirs: for the outside they are no package. */
  readonly words?: boolean;
}

/**
 * Writes a package as JavaScript and declarations into its dist, by the stripping that Node does itself everywhere but in
 * node_modules. The files keep their places, so that what they find beside themselves stays there.
 */
export function emit(root: string, name: string, { entries, typed = entries, ...where }: Emitted): void {
  const packages = join(root, 'packages');
  const inSrc = (entry: string) => join(packages, name, 'src', entry);
  const program = programOf(root, name, entries.map(inSrc));
  const placeOf = (path: string) => {
    const [, from, inIt] =
      /^([^/]+)\/src\/(.+)\.ts$/.exec(relative(packages, path).replaceAll('\\', '/')) ?? [];
    return from === name ? inIt : where.words && from === 'words' ? `words/${inIt}` : undefined;
  };
  const write = (to: string, place: string, ending: string, text: string) => {
    const file = join(packages, name, to, place + ending);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, asPublished(text, place));
  };
  for (const [path, text] of declarationsOf(program, typed.map(inSrc))) {
    const place = placeOf(path);
    if (place) write(where.types ?? 'dist', place, '.d.ts', text);
  }
  if (where.typesOnly) return;
  for (const { fileName, text, isDeclarationFile } of program.getSourceFiles()) {
    const place = isDeclarationFile ? undefined : placeOf(fileName);
    if (place) write('dist', place, '.js', stripTypeScriptTypes(text));
  }
}

function programOf(root: string, name: string, files: readonly string[]): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const tsconfig = join(root, 'packages', name, 'tsconfig.json');
  const { options } = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host)!;
  return ts.createProgram(files, {
    ...options,
    noEmit: false,
    // "check" has looked at them.
    noCheck: true,
    declaration: true,
    // By a path they are source of ours, and are written too; by their name they would be somebody else's.
    paths: {
      '@wederkerig/words': [join(root, 'packages/words/src/index.ts')],
      '@wederkerig/words/*': [join(root, 'packages/words/src/*/index.ts')],
    },
  });
}

/** The declarations of these files, and of those that they name. */
function declarationsOf(program: ts.Program, files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [...files];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const source = program.getSourceFile(path);
    if (!source || source.isDeclarationFile || found.has(path)) continue;
    let declarations = '';
    const { diagnostics } = program.emit(source, (_, text) => (declarations = text), undefined, true);
    const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    if (!declarations || faults.length > 0) throw new Error(`${path} has no types.\n${faults.join('\n')}`);
    found.set(path, declarations);
    waiting.push(...namedIn(program, path, declarations));
  }
  return found;
}

function namedIn(program: ts.Program, path: string, declarations: string): string[] {
  return ts
    .preProcessFile(declarations)
    .importedFiles.map(
      ({ fileName }) =>
        ts.resolveModuleName(fileName, path, program.getCompilerOptions(), ts.sys).resolvedModule,
    )
    .flatMap((found) => (found && !found.isExternalLibraryImport ? [resolve(found.resolvedFileName)] : []));
}

/** The words by their place, and every file of ours by the name it has as JavaScript. */
export function asPublished(text: string, place: string): string {
  return text
    .replaceAll(/(['"])@wederkerig\/words(?:\/([\w-]+))?\1/g, (_, quote: string, feature?: string) => {
      const target = ['words', feature, 'index.js'].filter(Boolean).join('/');
      return quote + relativePath(place, target) + quote;
    })
    .replaceAll(/(?<=new URL\((['"])[^'"]+)\.ts(?=\1, import\.meta\.url\))/g, '.js')
    .replaceAll(/(?<=\b(?:from |import |import\()(['"])\.{1,2}\/[^'"]+)\.ts(?=\1)/g, '.js');
}

function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
