/** Builds what a page embeds into packages/embed/dist, and the console, unless they are there; prints what the first weighs. --check fails when that is too much. */
import { repositoryRoot } from '../repository-root.ts';
import { builtElements } from './built-elements.ts';
import { builtConsole } from './console-build.ts';
import { overBudget, sizesAsTable } from './sizes.ts';

const { version, sizes } = await builtElements(repositoryRoot);
await builtConsole(repositoryRoot);
console.log(`Elements ${version}, in kilobytes as a browser receives them:\n${sizesAsTable(sizes)}`);

if (process.argv.includes('--check') && overBudget(sizes).length) {
  console.error(
    'Too heavy for an old phone. Load it later or leave it out; packages/embed/budgets.json says what is allowed.',
  );
  process.exitCode = 1;
}
