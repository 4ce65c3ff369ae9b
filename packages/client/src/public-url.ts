import type { Operation, PublicVariables } from './operation.ts';

/**
 * The address of a public read. It depends on nothing but its arguments, so that embed.js, the elements and every
 * cache between name the same answer with the same bytes.
 */
export function publicUrl(
  server: string,
  operation: Pick<Operation, 'name' | 'hash'>,
  variables: PublicVariables,
): string {
  const persistedQuery = { version: 1, sha256Hash: operation.hash };
  const sorted = JSON.stringify(variables, Object.keys(variables).sort());
  return `${server}graphql?extensions=${encoded(JSON.stringify({ persistedQuery }))}&variables=${encoded(sorted)}&operationName=${operation.name}`;
}

const encoded = encodeURIComponent;
