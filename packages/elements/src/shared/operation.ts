import type { Operation } from '@wederkerig/client';
import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Types a document against the schema of the server while it is written. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
  disableMasking: true;
}>();

/**
 * Makes a document something the client can ask:
 *
 *     export const Lab = operation(graphql(`query Lab($slug: String!) { lab(slug: $slug) { id } }`));
 *
 * Nothing of this file reaches a browser. The build reads every `*.operations.ts`, prints each document and puts the
 * name and the hash of its text in its place, so such a file holds documents, fragments and types only.
 */
export function operation<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
): Operation<Data, Variables> {
  throw new Error(
    `This operation was not printed. Is operationsPlugin() among Vite's plugins? ${String(document)}`,
  );
}
