// npx pnpm@12 check [STEP...]: types, lint, format, boundaries and committed contracts; or only the steps of these names.
import { inOneLine, runSteps } from '../check/run-steps.ts';
import { checkSteps } from '../check/steps.ts';
import { stopPrograms } from '../check/program.ts';
import { endOnCtrlC } from './ending.ts';

endOnCtrlC({ inOrder: stopPrograms, exitCode: 130 });

const names = process.argv.slice(2);
const steps = checkSteps().filter(({ name }) => names.length === 0 || names.includes(name));
const counts = await runSteps(steps);
console.log(inOneLine(counts));
if (counts.failed > 0 || steps.length < names.length) process.exitCode = 1;
