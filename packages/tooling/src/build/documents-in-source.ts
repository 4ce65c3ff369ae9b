import { dirname, join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { parseSync, type ESTree } from 'vite';

/** A GraphQL document as it stands in an operations file. */
export interface FoundDocument {
  /** The name the file exports it under; undefined for a fragment of its own. */
  exported: string | undefined;
  /** Whether it stands in operation(), and is not only a fragment for others. */
  asked: boolean;
  document: DocumentNode;
}

/** The documents of one `*.operations.ts`. The file is read, not run, so that building needs no schema and no types. */
export function documentsIn(file: string, source: string): FoundDocument[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program.body.filter(isKept).flatMap((statement) => {
    const exported = statement.type === 'ExportNamedDeclaration';
    const declaration = exported ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') throw documentsOnly(file);
    return declaration.declarations.map(({ id, init }) => {
      const text = init && documentText(init);
      if (!text || id.type !== 'Identifier') throw documentsOnly(file);
      return {
        exported: exported ? id.name : undefined,
        asked: isCallOf(init, 'operation'),
        document: parse(text),
      };
    });
  });
}

/** The operations files that a file imports, for the fragments that stand in them. */
export function operationsFilesOf(file: string, source: string): string[] {
  return parseSync(file, source).program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && statement.source.value.endsWith('.operations.ts')
      ? [join(dirname(file), statement.source.value)]
      : [],
  );
}

type Statement = ESTree.Program['body'][number];

/** Imports and types are not in the module that a browser gets. */
function isKept(statement: Statement): boolean {
  if (statement.type === 'ExportNamedDeclaration') {
    return statement.exportKind !== 'type' && !statement.declaration?.type.startsWith('TS');
  }
  return statement.type !== 'ImportDeclaration' && !statement.type.startsWith('TS');
}

function documentText(node: ESTree.Argument): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments;
  if (isCallOf(node, 'operation')) return first && documentText(first);
  const plain = isCallOf(node, 'graphql') && first?.type === 'TemplateLiteral' && !first.expressions.length;
  return plain ? (first.quasis[0]?.value.cooked ?? undefined) : undefined;
}

const isCallOf = (node: ESTree.Expression, name: string) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === name;

const documentsOnly = (file: string) =>
  new Error(
    `${file}: an operations file holds only documents, as graphql(\`...\`) or operation(graphql(\`...\`)). Move the rest to another file.`,
  );
