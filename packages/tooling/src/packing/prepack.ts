/** Builds what goes into the packages of these names, before `pnpm pack` or `pnpm publish` takes them; all where none is given. */
import { repositoryRoot } from '../repository-root.ts';
import { builtPackage, published, type Published } from './packages.ts';

const names = process.argv.slice(2) as Published[];
for (const name of names.length ? names : published) await builtPackage(repositoryRoot, name);
