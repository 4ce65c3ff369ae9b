import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { documentsIn, operationsFilesOf, type FoundDocument } from './documents-in-source.ts';

/** An operation as the server knows it: by the hash of its printed text. */
export interface PrintedOperation {
  exported: string;
  name: string;
  text: string;
  hash: string;
}

/** By what a built page names an operation: the beginning of its hash, since nothing makes 64 random letters smaller. */
export const shortHash = (hash: string): string => hash.slice(0, 16);

/** Every operation that the packages of a workspace ask, with the file it stands in. */
export async function operationsOf(root: string): Promise<(PrintedOperation & { file: string })[]> {
  const found: (PrintedOperation & { file: string })[] = [];
  for await (const file of glob('packages/*/src/**/*.operations.ts', { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    const printed = printedOperations(join(root, file), source);
    found.push(...printed.map((operation) => ({ ...operation, file })));
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

/** The operations of one `*.operations.ts`, printed and hashed. */
export function printedOperations(file: string, source: string): PrintedOperation[] {
  const documents = documentsIn(file, source);
  const beside = operationsFilesOf(file, source).flatMap((one) =>
    documentsIn(one, readFileSync(one, 'utf8')),
  );
  const fragments = [...documents, ...beside].flatMap(({ document }) =>
    document.definitions.filter(isFragment),
  );
  return documents
    .filter(({ asked }) => asked)
    .map((found) => {
      const operation = theOperation(file, found);
      const text = printed(file, operation, fragments);
      const hash = createHash('sha256').update(text).digest('hex');
      return { exported: found.exported!, name: operation.name!.value, text, hash };
    });
}

function theOperation(file: string, { exported, document }: FoundDocument): OperationDefinitionNode {
  const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.name && others.length === 0 && exported) return operation;
  throw new Error(`${file}: operation() takes one named query or mutation, and the file exports it.`);
}

function printed(
  file: string,
  operation: OperationDefinitionNode,
  fragments: FragmentDefinitionNode[],
): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (definition: DefinitionNode) =>
    visit(definition, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        const fragment = fragments.find((one) => one.name.value === name.value);
        if (!fragment)
          throw new Error(
            `${file}: the fragment ${name.value} must stand in this file or in an operations file it imports.`,
          );
        used.set(name.value, fragment);
        follow(fragment);
      },
    });
  follow(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
  return stripIgnoredCharacters(print(withTypenames(document)));
}

/**
 * The document cache of the client learns from __typename what a mutation touched, and the client tells a refusal by it.
 * So things with an id say what they are, and so does what may be one of several types.
 */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node) {
      const names = node.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : one.kind));
      const tells = names.includes('id') || names.includes(Kind.INLINE_FRAGMENT);
      return tells && !names.includes('__typename')
        ? { ...node, selections: [...node.selections, typename] }
        : undefined;
    },
  });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;
