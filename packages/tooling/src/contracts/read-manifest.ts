import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import type { Manifest } from './manifest-rules.ts';

/** The elements as custom-elements.json tells the outside of them. */
export async function readManifest(): Promise<Manifest> {
  const file = join(repositoryRoot, 'packages/elements/custom-elements.json');
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}
