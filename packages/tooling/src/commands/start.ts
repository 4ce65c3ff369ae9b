// npx pnpm@12 start: builds what is not built, and serves the demo until Ctrl-C.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runScript, stopPrograms } from '../check/program.ts';
import { endOnCtrlC } from './ending.ts';
import { CannotStart } from './loopback.ts';
import { portFrom, portsAreFree, startWholeDemo, type WholeDemo } from './whole-demo.ts';

let starting: Promise<WholeDemo> | undefined;

endOnCtrlC({
  inOrder: async () => {
    console.log('\nStopping. Press Ctrl-C again to stop at once.');
    await stopPrograms();
    const demo = await starting?.catch(() => undefined);
    await demo?.stop();
  },
  atOnce: () => {
    if (starting) closeDatabaseAfterwards();
  },
});

try {
  const port = portFrom(process.env['PORT']);
  await portsAreFree(port);
  await build();
  starting = startWholeDemo(port, (line) => console.log(line));
  const demo = await starting;
  console.log(welcome(demo));
  process.send?.({ server: demo.server, website: demo.website, forum: demo.forum });
} catch (fault) {
  console.error(isMendable(fault) ? fault.message : fault);
  process.exit(1);
}

async function build(): Promise<void> {
  const { ok, said } = await runScript('packages/tooling/src/build/build.ts');
  if (!ok) throw new CannotStart(`The elements could not be built.\n${said}`);
}

function welcome({ server, website, forum }: WholeDemo): string {
  return `
Wederkerig runs. Open one of these pages:

  ${website}   a website of a housing corporation, with the widgets
  ${forum}   a forum of residents, with the widgets
  ${server}/console   the console of editors and staff: sign in as els@wonen.example
  ${server}   the server itself
  ${server}/demo/outbox   the mail it sends, such as sign-in codes, and the codes of the app for the console

Press Ctrl-C to stop.
`;
}

/** Said in one line, without a stack: what a person can mend. */
function isMendable(fault: unknown): fault is Error {
  return fault instanceof CannotStart || (fault instanceof Error && fault.name === 'OperatorError');
}

function closeDatabaseAfterwards(): void {
  const script = fileURLToPath(new URL('close-database.child.ts', import.meta.url));
  spawn(process.execPath, [script], { detached: true, stdio: 'ignore' }).unref();
}
