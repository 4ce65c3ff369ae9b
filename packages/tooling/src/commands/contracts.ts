// npx pnpm@12 contracts: writes the committed contracts anew.
import { CONTRACTS } from '../check/contracts.ts';
import { runScript } from '../check/program.ts';

for (const script of CONTRACTS) {
  const { ok } = await runScript(script, [], { aloud: true });
  if (!ok) {
    process.exitCode = 1;
    break;
  }
}
