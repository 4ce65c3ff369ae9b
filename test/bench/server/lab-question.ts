import { readFileSync } from 'node:fs';

const registered = new URL('../../../packages/elements/operations.json', import.meta.url);

const operations = JSON.parse(readFileSync(registered, 'utf8')) as Record<
  string,
  { name: string; text: string; since: string }
>;

/** The newest operation of a name. */
export function newestHash(wanted: string): string {
  const [newest] = Object.entries(operations)
    .filter(([, { name }]) => name === wanted)
    .sort(([, one], [, other]) => other.since.localeCompare(one.since));
  if (!newest) throw new Error(`No operation is called ${wanted}.`);
  return newest[0];
}

export const labHash = newestHash('Lab');
export const labText = operations[labHash]!.text;

/** Every operation by its hash, as a server in production knows them. */
export const operationsByHash: ReadonlyMap<string, string> = new Map(
  Object.entries(operations).map(([known, operation]) => [known, operation.text]),
);

/** The address of a lab as its widget asks for it. */
export const labPath = (slug: string, language = 'nl'): string => questionPath('Lab', slug, language);

/** The address of a question about a lab. */
export function questionPath(name: string, slug: string, language = 'nl'): string {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: newestHash(name) } });
  const variables = JSON.stringify({ language, slug });
  return `/graphql?extensions=${encodeURIComponent(extensions)}&variables=${encodeURIComponent(variables)}&operationName=${name}`;
}
