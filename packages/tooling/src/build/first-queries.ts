import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { operationsOf } from './printed-operations.ts';

/** What an element asks first, as embed.js asks it before the element's code is there. */
export interface PrintedFirstQuery {
  name: string;
  hash: string;
  variables: Record<string, string>;
}

/** The first query of each element that names one, in NAME/NAME.first.ts. */
export async function firstQueries(
  root: string,
  elements: string[],
): Promise<Record<string, PrintedFirstQuery>> {
  const operations = await operationsOf(root);
  const queries: Record<string, PrintedFirstQuery> = {};
  for (const element of elements) {
    const file = join(root, 'packages/elements/src', element, `${element}.first.ts`);
    if (!existsSync(file)) continue;
    const { first } = (await import(pathToFileURL(file).href)) as {
      first: { operation: string; variables: Record<string, string> };
    };
    const asked = operations.find(({ name }) => name === first.operation);
    if (!asked) throw new Error(`${file}: no *.operations.ts has an operation named ${first.operation}.`);
    queries[element] = { name: asked.name, hash: asked.hash, variables: first.variables };
  }
  return queries;
}
