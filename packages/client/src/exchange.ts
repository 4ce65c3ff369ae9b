import type { Exchange, Operation as UrqlOperation, TypedDocumentNode } from '@urql/core';
import { filter, fromPromise, map, mergeMap, pipe } from 'wonka';
import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';

/** Sends one operation; it never fails otherwise than by its outcome. */
export type Send = (operation: Operation, variables: any, asked: UrqlOperation) => Promise<Outcome<any>>;

/** The last step of urql's chain: asks, and hands the outcome on beside the data that the document cache looks at. */
export const outcomesOf =
  (send: Send): Exchange =>
  () =>
  (asked$) =>
    pipe(
      asked$,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((asked) =>
        pipe(
          fromPromise(send((asked.query as Document).known, asked.variables, asked)),
          map((outcome) => ({
            operation: asked,
            data: outcome.kind === 'ready' ? outcome.data : undefined,
            extensions: { outcome },
            stale: false,
            hasNext: false,
          })),
        ),
      ),
    );

type Document = TypedDocumentNode & { readonly known: Operation };

/** What urql wants to see of an operation: its kind, name and key. The text stays with the server. */
export function documentOf(known: Operation<any, any>, kind: 'query' | 'mutation'): Document {
  const definition = {
    kind: 'OperationDefinition',
    operation: kind,
    name: { kind: 'Name', value: known.name },
  };
  return {
    kind: 'Document',
    definitions: [definition],
    documentId: known.hash,
    // Says that the text was printed before, so that urql does not print it.
    loc: { start: 0, end: 0, source: { body: known.hash } },
    known,
  } as unknown as Document;
}
