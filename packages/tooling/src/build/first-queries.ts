import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { operationsOf, shortHash } from './printed-operations.ts';

/** What an element asks first, as embed.js asks it before the element's code is there. */
export interface PrintedFirstQuery {
  name: string;
  hash: string;
  variables: Record<string, string>;
}

/** How high each element is at first, by tag: in a narrow place and in a wide one. */
export type Rooms = Record<string, { room?: [number, number] }>;

interface First {
  first?: { operation: string; variables: Record<string, string> };
  room?: [number, number];
}

/** The first query of each element that names one, in NAME/NAME.first.ts. */
export async function firstQueries(
  root: string,
  elements: string[],
): Promise<Record<string, PrintedFirstQuery>> {
  const operations = await operationsOf(root);
  const queries: Record<string, PrintedFirstQuery> = {};
  for (const element of elements) {
    const { first } = await knownFirst(root, element);
    if (!first) continue;
    const asked = operations.find(({ name }) => name === first.operation);
    if (!asked) throw new Error(`${element}: no *.operations.ts has an operation named ${first.operation}.`);
    queries[element] = { name: asked.name, hash: shortHash(asked.hash), variables: first.variables };
  }
  return queries;
}

export async function roomsOf(root: string, elements: string[]): Promise<Rooms> {
  const rooms: Rooms = {};
  for (const element of elements) {
    const { room } = await knownFirst(root, element);
    rooms[`wk-${element}`] = room ? { room } : {};
  }
  return rooms;
}

async function knownFirst(root: string, element: string): Promise<First> {
  const file = join(root, 'packages/elements/src', element, `${element}.first.ts`);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as First) : {};
}
