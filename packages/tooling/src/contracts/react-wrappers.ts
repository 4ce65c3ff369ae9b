/** Writes the React components of the elements from custom-elements.json; with --check, says whether they are up to date. */
import { readManifest } from './read-manifest.ts';
import { reactWrappers } from './wrappers.ts';
import { keepFolder } from './written-folder.ts';

await keepFolder('packages/react/src', reactWrappers(await readManifest()));
