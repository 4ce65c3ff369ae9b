// npx pnpm@12 test: everything that is run before a change is taken, and at the end one line of counts.
// --long: only the tests of faults and attacks, with many more rounds.
import { runScript, stopPrograms } from '../check/program.ts';
import { inOneLine, NOTHING, runSteps, sum } from '../check/run-steps.ts';
import { checkSteps, type Step } from '../check/steps.ts';
import { runTests } from '../check/test-run.ts';
import { endOnCtrlC } from './ending.ts';

endOnCtrlC({ inOrder: stopPrograms, exitCode: 130 });

const BUILD: Step = {
  name: 'build, within the budget of bytes',
  run: () => runScript('packages/tooling/src/build/build.ts', ['--check']),
};

const long = process.argv.includes('--long');
const built = await runSteps([BUILD]);
const checked = long ? NOTHING : await runSteps(checkSteps());
const tested = await runTests({ long });
const counts = sum([built, checked, tested]);

console.log(`\n${inOneLine(counts)}`);
process.exit(counts.failed > 0 ? 1 : 0);
