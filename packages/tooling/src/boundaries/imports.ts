import path from 'node:path';
import ts from 'typescript';
import { lineAt, parse, type Source } from './source.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** `at once` runs the other file first; `type` leaves nothing behind; `later` is `import()`. */
  readonly when: 'at once' | 'type' | 'later';
  /** The file it leads to, for a relative import. */
  readonly file?: string;
  /** The workspace package it leads to, `client` for `@wederkerig/client/...`. */
  readonly workspacePackage?: string;
}

const known = new WeakMap<Source, readonly Import[]>();

/** All that a file imports, exports from elsewhere, loads later or takes a type of. */
export function importsOf(source: Source): readonly Import[] {
  const imports = known.get(source) ?? readImports(source);
  known.set(source, imports);
  return imports;
}

function readImports(source: Source): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const arrow = arrowOf(node);
    if (arrow) {
      const specifier = arrow.to.text;
      const line = lineAt(source.text, arrow.to.getStart());
      found.push({ from: source.path, line, specifier, when: arrow.when, ...target(source.path, specifier) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

type Arrow = { readonly to: ts.StringLiteralLike; readonly when: Import['when'] };

function arrowOf(node: ts.Node): Arrow | undefined {
  if (ts.isImportDeclaration(node)) {
    return toward(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'at once');
  }
  if (ts.isExportDeclaration(node)) return toward(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'at once');
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return toward(node.argument.literal, 'type');
  if (ts.isModuleDeclaration(node)) return toward(node.name, 'type');
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return toward(node.arguments[0], 'later');
  }
  return undefined;
}

function toward(node: ts.Node | undefined, when: Import['when']): Arrow | undefined {
  return node && ts.isStringLiteralLike(node) ? { to: node, when } : undefined;
}

function target(from: string, specifier: string): Pick<Import, 'file' | 'workspacePackage'> {
  if (specifier.startsWith('.')) {
    const bare = specifier.replace(/\?.*$/, '');
    return { file: path.posix.join(path.posix.dirname(from), bare) };
  }
  const ours = /^@wederkerig\/([^/]+)/.exec(specifier);
  return ours ? { workspacePackage: ours[1]! } : {};
}
