import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of ours: where it stands, counted from the root and with forward slashes, and what it says. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly wrong: string;
  readonly instead: string;
}

export type Rule = (sources: readonly Source[]) => Violation[];

const ROOTS = ['packages', 'examples', 'test', '.storybook'];
const NOT_OURS = new Set(['node_modules', 'dist', 'storybook-static']);
const CODE = /\.(ts|mts|js|mjs|tsx)$/;

/** Reads every code file of the repository that people write. */
export function readSources(root: string): Source[] {
  return ROOTS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readFolder(root, folder),
  );
}

function readFolder(root: string, folder: string): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : readFolder(root, place);
    return CODE.test(entry.name) ? [{ path: place, text: readFileSync(path.join(root, place), 'utf8') }] : [];
  });
}

export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** What a file is by its ending: `help-board.actions.ts` is `actions`, `help-board.rules.test.ts` is `test`. */
export function roleOf(filePath: string): string {
  const parts = path.posix.basename(filePath).split('.');
  return parts.length > 2 ? parts.at(-2)! : '';
}

/** The syntax tree of a file, made once. */
export function parse(source: Source): ts.SourceFile {
  const tree =
    trees.get(source) ?? ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ESNext, true);
  trees.set(source, tree);
  return tree;
}

const trees = new WeakMap<Source, ts.SourceFile>();
