import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the built elements and the console are, and the operations they may send. */
export interface Built {
  readonly assets: string | undefined;
  readonly consoleAssets: string | undefined;
  readonly operations: ReadonlyMap<string, string>;
}

const places = {
  assets: ['../assets/', '../../../embed/dist/'],
  consoleAssets: ['../console/', '../../../console/dist/'],
  operations: ['../assets/operations.json', '../../../elements/operations.json'],
};

/** Finds what the build left: beside this package when it is published, beside its source in the repository. */
export function findBuilt(): Built {
  const file = firstThatIs(places.operations);
  const listed = file ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { text: string }>) : {};
  return {
    assets: firstThatIs(places.assets),
    consoleAssets: firstThatIs(places.consoleAssets),
    operations: new Map(Object.entries(listed).map(([hash, { text }]) => [hash, text])),
  };
}

function firstThatIs(candidates: readonly string[]): string | undefined {
  return candidates.map((candidate) => fileURLToPath(new URL(candidate, import.meta.url))).find(existsSync);
}
