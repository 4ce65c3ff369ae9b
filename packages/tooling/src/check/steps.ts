import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { boundaryViolations, inWords } from '../boundaries/boundaries.ts';
import { readSources } from '../boundaries/source.ts';
import { repositoryRoot } from '../repository-root.ts';
import { CONTRACTS } from './contracts.ts';
import { type Run, runBin, runScript } from './program.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Run>;
}

/** Everything that can be seen without running the project. */
export function checkSteps(): Step[] {
  return [
    { name: 'who may import whom', run: boundaries },
    { name: 'lint', run: () => runBin('oxlint', ['--deny-warnings', '--threads=2']) },
    { name: 'format', run: () => runBin('prettier', ['--check', '--log-level=warn', '.']) },
    { name: 'nothing unused', run: () => runBin('knip', ['--no-progress']) },
    ...typedFolders().map((folder) => ({ name: `types in ${folder}`, run: () => types(folder) })),
    ...CONTRACTS.map((script) => ({
      name: `contract ${path.basename(script, '.ts')}`,
      run: () => runScript(script, ['--check']),
    })),
  ];
}

async function boundaries(): Promise<Run> {
  const violations = boundaryViolations(readSources(repositoryRoot));
  return { ok: violations.length === 0, said: violations.map(inWords).join('\n') };
}

function typedFolders(): string[] {
  const packages = readdirSync(path.join(repositoryRoot, 'packages')).map((name) => `packages/${name}`);
  return ['.', 'test', ...packages].filter((folder) =>
    existsSync(path.join(repositoryRoot, folder, 'tsconfig.json')),
  );
}

function types(folder: string): Promise<Run> {
  return runBin('tsc', ['--project', folder, '--pretty', 'false']);
}
