import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { visit } from '../e2e/visit.ts';
import { install, type Installed, published, run } from './installed.ts';

const words = manifest.modules.flatMap(({ declarations }) =>
  declarations.map(({ tagName }) => tagName.replace('wk-', '')),
);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('What developers outside install', { timeout: 120_000 }, () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await install();
  }, 600_000);
  afterAll(() => installed?.remove());

  const file = (name: string) => path.join(installed.folder, name);
  const asProgram = (name: string, code: string) => writeFile(file(name), code);
  const own = (name: string) => path.join(ROOT, 'test/node_modules/.bin', name);

  test.each(published)('%s has all that its package.json promises', async (name) => {
    const { code, said } = await run(ROOT, own('publint'), ['--strict', installed.tarball(name)]);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('All good') });
    const inIt = await run(ROOT, 'tar', [
      '-xzOf',
      installed.tarball(name),
      'package/package.json',
      'package/LICENSE',
    ]);
    expect(inIt.said).toContain('"license": "EUPL-1.2"');
    expect(inIt.said).toContain('European Union Public Licence');
    expect(inIt.said).not.toMatch(/"(workspace|catalog):/);
  });

  test.each([
    ['client', []],
    ['elements', [...words, 'jsx']],
    ['react', words],
    ['server', ['.', 'node']],
  ])('the types of %s are found where its code is', async (name, entries) => {
    const chosen = entries.length ? ['--entrypoints', ...entries] : [];
    const args = [installed.tarball(name), '--profile', 'esm-only', '--format', 'ascii', ...chosen];
    const { code, said } = await run(ROOT, own('attw'), args);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('🟢') });
  });

  test('Node starts the server out of node_modules, and its commands', async () => {
    await asProgram(
      'imports.js',
      `import { createCommunity } from '@wederkerig/server';
       import { findBuilt } from '@wederkerig/server/node';
       const { assets, consoleAssets, operations } = findBuilt();
       console.log(typeof createCommunity, Boolean(assets && consoleAssets), operations.size > 10);`,
    );
    expect(await installed.run('node', 'imports.js')).toEqual({ code: 0, said: 'function true true\n' });
    const { code, said } = await installed.run('wederkerig', '--help');
    expect(code).toBe(0);
    expect(said).toContain('import-lab');
  });

  test('a server draws the tag of a component, and the browser fills it in', async () => {
    await asProgram(
      'drawn.js',
      `import { HelpBoard } from '@wederkerig/react/help-board';
       import { createElement } from 'react';
       import { renderToString } from 'react-dom/server';
       console.log(renderToString(createElement(HelpBoard, null, 'Bel ons')));`,
    );
    const { said } = await installed.run('node', 'drawn.js');
    expect(said).toMatch(/^<wk-help-board.*>Bel ons<\/wk-help-board>/m);
  });

  test('types know a property, an event and a tag, and refuse a wrong one; the example in React is right', async () => {
    const program = (limit: string, field: string) => `
      import type { ElementsInJsx } from '@wederkerig/elements/jsx';
      import { HelpBoard, type HelpAsked } from '@wederkerig/react/help-board';
      import { createCommunity, type Community } from '@wederkerig/server';
      declare module 'react' { namespace JSX { interface IntrinsicElements extends ElementsInJsx {} } }
      export const start = (secret: Buffer): Promise<Community> =>
        createCommunity({ database: { host: 'localhost' }, secret, publicUrl: 'https://a.example', mail: 'demo' });
      export const heard = (event: HelpAsked): 'REQUEST' | 'OFFER' | 'GATHERING' => event.${field};
      export const board = <HelpBoard limit={${limit}} onHelpAsked={heard} />;
      export const tag = <wk-help-board limit={${limit}} onwk-help-asked={heard} />;
      export const found = (): number => document.querySelector('wk-help-board')!.limit;`;
    await asProgram('right.tsx', program('3', 'kind'));
    await asProgram('wrong.tsx', program('"three"', 'who'));
    const extended = { extends: './tsconfig.json', compilerOptions: { types: ['node', 'vite/client'] } };
    await asProgram('tsconfig.all.json', JSON.stringify({ ...extended, include: ['src', '*.tsx'] }));
    const { said } = await installed.run('tsc', '-p', 'tsconfig.all.json', '--pretty', 'false');
    const faults = said
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith(' '));
    expect(faults).toEqual([
      expect.stringMatching(/^wrong.tsx.*'who' does not exist on type 'HelpAsked'/),
      expect.stringMatching(/^wrong.tsx.*'string' is not assignable to type 'number/),
      expect.stringMatching(/^wrong.tsx.*'string' is not assignable to type 'number/),
    ]);
  });

  test('Vite builds a page of one element, and takes no other along', async () => {
    await asProgram('one.js', `import '@wederkerig/elements/account';`);
    await asProgram('one.html', '<wk-account></wk-account><script type="module" src="./one.js"></script>');
    await asProgram(
      'one.config.js',
      `export default { build: { outDir: 'one', rolldownOptions: { input: 'one.html' } } };`,
    );
    const { code, said } = await installed.run('vite', 'build', '--config', 'one.config.js');
    expect(code, said).toBe(0);
    const all = await run(installed.folder, 'sh', ['-c', 'cat one/assets/*.js']);
    expect(all.said).toContain('wk-account');
    expect(all.said).not.toContain('wk-profile-card');
  });

  test('Vite builds the example in React', async () => {
    const { code, said } = await installed.run('vite', 'build');
    expect(code, said).toBe(0);
    expect(await readFile(file('dist/index.html'), 'utf8')).toContain('Mijn Molenveld');
  });

  describe('in a browser', () => {
    let browser: OpenBrowser;
    beforeAll(async () => {
      browser = await openBrowser({ blockThirdPartyCookies: true });
    });
    afterAll(() => browser?.close());

    test('the example of an own server answers its own page, the widget in it and the rest', async () => {
      const port = await freePort();
      const env = { ...process.env, PORT: String(port), WEDERKERIG_DATA: file('data'), NODE_ENV: undefined };
      const server = spawn(process.execPath, ['server.js'], { cwd: installed.folder, env });
      let said = '';
      server.stdout.on('data', (text) => (said += text));
      server.stderr.on('data', (text) => (said += text));
      await expect.poll(() => said, { timeout: 60_000 }).toContain('/mijn-pagina');
      const { page, faults, leave } = await visit(browser, `http://localhost:${port}/mijn-pagina`);
      await page.getByRole('heading', { name: 'Mijn pagina' }).waitFor();
      const lab = page.locator('wk-lab-feedback');
      await lab.getByRole('button', { name: 'Ja', exact: true }).click();
      await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
      expect(faults).toEqual([]);
      expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);
      await leave();
      server.kill('SIGINT');
      const [code] = await once(server, 'exit');
      expect(code).toBe(0);
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
