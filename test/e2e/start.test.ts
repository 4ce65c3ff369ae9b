import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, startAnew, type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('the demo, while it runs', () => {
  let demo: Started;
  let browser: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('prints the pages to open', () => {
    for (const place of [demo.website, demo.forum, demo.server]) expect(demo.printed()).toContain(place);
  });

  test.each(['website', 'forum'] as const)('the %s allows scripts of the server only', async (site) => {
    const visited = await visit(browser, demo[site]);
    const answer = await visited.page.reload();
    const policy = answer!.headers()['content-security-policy'];
    expect(policy).toContain(`script-src ${demo.server};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    await visited.page
      .evaluate(() => {
        const script = document.createElement('script');
        script.src = '/own.js';
        document.body.append(script);
      })
      .catch(() => undefined);
    await expect.poll(() => visited.faults.join()).toMatch(/Content Security Policy|TrustedScriptURL/);
    await visited.leave();
  });

  test('a website without JavaScript shows the link and the telephone number instead', async () => {
    const page = await (await fetchAs('website.localhost', demo.website)).text();
    expect(page).toContain(`src="${demo.server}/embed.js"`);
    expect(page).toMatch(
      /<wk-lab-feedback lab="samen-in-de-buurt">[^]*tel:0000000000[^]*<\/wk-lab-feedback>/,
    );
  });

  test('a site gives nothing but its own pages', async () => {
    for (const address of ['/../forum/index.html', '/%2e%2e/forum/index.html', '/README.md', '/nothing']) {
      expect((await fetchAs('website.localhost', demo.website, address)).status).toBe(404);
    }
  });
});

describe('the demo, when it ends', () => {
  test('leaves nothing running after Ctrl-C, and finds its data again', async () => {
    const demo = await startAnew();
    expect(await demo.kill('SIGINT')).toBe(0);
    expect(demo.printed()).toContain('Stopping.');
    expect(await runningIn(demo.data)).toEqual([]);
    const again = await demo.again();
    expect((await fetch(again.server)).status).toBe(200);
    await again.stop();
  });

  test('finds its data again after a kill that nobody could answer', async () => {
    const demo = await startAnew();
    await demo.kill('SIGKILL');
    const again = await demo.again();
    expect((await fetch(again.server)).status).toBe(200);
    await again.stop();
    expect(await runningIn(demo.data)).toEqual([]);
  });
});

describe('a port that somebody else uses', () => {
  test.each([0, 1, 2])('is named in one line, with what to do (port %i of three)', async (offset) => {
    const base = await threeFreePorts();
    const squatter = await listenOn(base + offset);
    const data = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-port-'));
    const { child, printed } = run('start.ts', { PORT: String(base), WEDERKERIG_DATA: data });
    const [code] = await once(child, 'exit');
    squatter.close();
    expect(code).toBe(1);
    expect(printed().trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^Port ${base + offset} is in use\\. .*PORT=\\d+`)),
    ]);
    expect(await readdir(data)).toEqual([]);
    await rm(data, { recursive: true });
  });

  test('is not asked for when PORT is no number', async () => {
    const { child, printed } = run('start.ts', { PORT: 'four' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(printed()).toMatch(/^PORT is "four"\. Give a number/);
  });
});

/** Node does not resolve names below localhost, as Chromium does. */
function fetchAs(host: string, origin: string, address = '/'): Promise<Response> {
  return fetch(origin.replace(host, 'localhost') + address);
}

async function runningIn(folder: string): Promise<string[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const { readFile } = await import('node:fs/promises');
  const commands = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return commands.filter((command) => command.includes(folder));
}

async function threeFreePorts(): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 40_000);
    const taken = await Promise.all(
      [0, 1, 2].map((offset) => listenOn(base + offset).catch(() => undefined)),
    );
    taken.forEach((server) => server?.close());
    if (taken.every(Boolean)) return base;
  }
}

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
