// npx pnpm@12 check: types, lint, format, boundaries and committed contracts.
import { inOneLine, runSteps } from '../check/run-steps.ts';
import { checkSteps } from '../check/steps.ts';
import { stopPrograms } from '../check/program.ts';
import { endOnCtrlC } from './ending.ts';

endOnCtrlC({ inOrder: stopPrograms, exitCode: 130 });

const counts = await runSteps(checkSteps());
console.log(inOneLine(counts));
if (counts.failed > 0) process.exitCode = 1;
