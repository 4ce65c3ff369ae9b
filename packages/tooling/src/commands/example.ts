// npx pnpm@12 example NAME: starts one of the examples that is no plain page, until Ctrl-C.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { operationsPlugin } from '../build/operations-plugin.ts';
import { runScript, stopPrograms } from '../check/program.ts';
import { repositoryRoot } from '../repository-root.ts';
import { endOnCtrlC } from './ending.ts';
import { CannotStart } from './loopback.ts';
import { portFrom, startWholeDemo } from './whole-demo.ts';
import { whatIsMissing } from '../wordpress/debian.ts';
import { startWordPress } from '../wordpress/start-wordpress.ts';

const leave: (() => Promise<unknown>)[] = [stopPrograms];

const examples: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  'react-app': async (folder) => {
    const port = portFrom(process.env['PORT']);
    const demo = await startWholeDemo(port, (line) => console.log(line));
    leave.push(() => demo.stop());
    const vite = await serve(folder, port && port + 3, demo.server);
    leave.unshift(() => vite.close());
    const origin = `http://react-app.localhost:${vite.config.server.port}`;
    await letIn('react-app', origin);
    return origin;
  },
  'own-server': async (folder) => {
    const port = process.env['PORT'] ?? '4000';
    const data = path.join(process.env['WEDERKERIG_DATA'] ?? 'data', 'own-server');
    const env = { ...process.env, PORT: port, WEDERKERIG_DATA: path.resolve(repositoryRoot, data) };
    const child = spawn(process.execPath, ['server.js'], { cwd: folder, env, stdio: 'inherit' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    leave.unshift(() => (child.kill('SIGINT'), ended));
    return `http://localhost:${port}/mijn-pagina`;
  },
  wordpress: async (folder) => {
    const missing = await whatIsMissing();
    if (missing) throw new CannotStart(missing);
    const port = portFrom(process.env['PORT']);
    const demo = await startWholeDemo(port, (line) => console.log(line));
    leave.push(() => demo.stop());
    const { origin, password } = await startWordPress({
      plugin: path.join(folder, 'wederkerig'),
      server: demo.server,
      port: port && port + 3,
      atEnd: (step) => leave.unshift(step),
    });
    await letIn('wordpress', origin);
    console.log(`\n  ${origin}/wp-admin   sign in as redacteur or beheerder, password ${password}`);
    return origin;
  },
};

const name = process.argv[2] ?? '';
const example = examples[name];
const end = async () => {
  for (const step of leave) await step();
};
endOnCtrlC({ inOrder: end });

try {
  if (!example) throw new CannotStart(`Name one of these: ${Object.keys(examples).join(', ')}.`);
  const { ok, said } = await runScript('packages/tooling/src/build/build.ts');
  if (!ok) throw new CannotStart(`The elements could not be built.\n${said}`);
  const address = await example(path.join(repositoryRoot, 'examples', name));
  console.log(`\n  ${address}   the example\n\nPress Ctrl-C to stop.`);
  process.send?.({ address });
} catch (fault) {
  console.error(fault instanceof CannotStart ? fault.message : fault);
  await end();
  process.exit(1);
}

/** Vite serves the example; the elements come as source here, which their plugin prepares as the packages have it done. */
async function serve(root: string, port: number, server: string): Promise<ViteDevServer> {
  const vite = await createServer({
    root,
    plugins: [operationsPlugin()],
    define: { 'import.meta.env.VITE_WEDERKERIG': JSON.stringify(server) },
    server: { host: 'localhost', ...(port && { port, strictPort: true }) },
    logLevel: 'warn',
  });
  return vite.listen();
}

async function letIn(site: string, origin: string): Promise<void> {
  const { ok, said } = await runScript('packages/server/src/bin/wederkerig.ts', [
    'site',
    site,
    '--origins',
    origin,
  ]);
  if (!ok) throw new CannotStart(said);
}
