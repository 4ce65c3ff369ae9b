import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { openBrowser, type OpenBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { honest, written, type Host } from '../../packages/server/src/testing/host-tokens.ts';
import { startForTests, type Started } from './start-for-tests.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

const sites = ['website', 'forum', 'vereniging'] as const;
type Site = (typeof sites)[number];

/** What the website says at its own address: a member, nobody, or something that is no answer. */
type Says = { member: string } | 'nobody' | 'broken' | { token: string };

describe('A website that says who is signed in there', () => {
  let demo: Started;
  let websites: Server;
  let port: number;
  let now: Says;

  beforeAll(async () => {
    demo = await startForTests();
    websites = createServer((request, response) => {
      const slug = /^eigen-(\w+)/.exec(request.headers.host ?? '')?.[1] as Site;
      if (request.url?.startsWith('/mijn-pagina')) {
        const address =
          new URL(request.url, originOf(slug)).searchParams.get('address') ?? '/wederkerig-identity';
        return response.setHeader('content-type', 'text/html').end(pageWith(demo.server, address));
      }
      if (now === 'nobody') return response.writeHead(401).end();
      if (now === 'broken') return response.writeHead(500).end('Oeps');
      return response.end('token' in now ? now.token : tokenFor(now.member, slug));
    }).listen(0, '127.0.0.1');
    await once(websites, 'listening');
    port = (websites.address() as AddressInfo).port;
    const key = path.join(demo.data, 'public.pem');
    await writeFile(key, String(pair.publicKey.export({ type: 'spki', format: 'pem' })));
    for (const slug of sites) {
      const page = ['--origins', originOf(slug), '--identity-key', key, '--way-on', 'host-identity'];
      await site(slug, ...page);
    }
  }, 120_000);
  afterAll(async () => {
    websites?.close();
    await demo?.stop();
  });

  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const originOf = (slug: Site) => `http://eigen-${slug}.localhost:${port}`;
  const site = (...args: string[]) =>
    promisify(execFile)(process.execPath, [cli, 'site', ...args], {
      env: { ...process.env, WEDERKERIG_DATA: demo.data },
    });

  /** What the website signs: for its own site, by its own name. */
  const hostOf = (slug: Site): Host => ({
    es256: pair.privateKey,
    eddsa: pair.privateKey,
    hs256: Buffer.alloc(32),
    audience: `${demo.server}/#${slug}`,
    issuer: originOf(slug),
    now: () => Math.floor(Date.now() / 1000),
  });
  const tokenFor = (member: string, slug: Site = 'website') => {
    const host = hostOf(slug);
    const { header, payload } = honest(host);
    return written(host, { header, payload: { ...(payload as object), sub: member, given_name: member } });
  };

  /** A page of the website with an account element, and what the website says there. */
  async function openPage(
    browser: OpenBrowser,
    { address = '/wederkerig-identity', slug = 'website' }: { address?: string; slug?: Site } = {},
  ) {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    page.on('pageerror', (fault) => told.push(`thrown: ${fault.message}`));
    await page.goto(`${originOf(slug)}/mijn-pagina?${new URLSearchParams({ address })}`);
    return { page, told };
  }

  const says = (page: Page, text: string) => page.locator('wk-account').getByText(text).first().waitFor();

  test.each(sites.flatMap((slug) => [true, false].map((blocks) => [slug, blocks] as const)))(
    'signs in in silence on the %s, after a reload too, and out when somebody leaves there (third-party cookies blocked: %s)',
    async (slug, blockThirdPartyCookies) => {
      const browser = await openBrowser({ blockThirdPartyCookies });
      now = { member: 'Ina' };
      const { page, told } = await openPage(browser, { slug });
      await says(page, 'Dag Ina');
      await page.reload();
      await says(page, 'Dag Ina');
      // While the website is down for a moment, whoever is in stays in.
      now = 'broken';
      await page.reload();
      await says(page, 'Dag Ina');
      now = 'nobody';
      await page.reload();
      await says(page, 'Je bent niet ingelogd.');
      // The next one at a shared computer.
      now = { member: 'Mo' };
      await page.reload();
      await says(page, 'Dag Mo');
      expect(told.filter((line) => line.startsWith('thrown'))).toEqual([]);
      await browser.close();
    },
    60_000,
  );

  test('does not sign in again whoever left by the button, before they ask for it', async () => {
    const browser = await openBrowser({ blockThirdPartyCookies: true });
    now = { member: 'Ina' };
    const { page } = await openPage(browser);
    await says(page, 'Dag Ina');
    await page.getByRole('button', { name: 'Log uit' }).click();
    await says(page, 'Je bent niet ingelogd.');
    await page.reload();
    await says(page, 'Je bent niet ingelogd.');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Via deze website' }).click();
    await says(page, 'Dag Ina');
    await browser.close();
  }, 60_000);

  test('gives an attacker nothing: a token is of who shows it first, and of this website alone', async () => {
    const attacker = await openBrowser({ blockThirdPartyCookies: true });
    const victim = await openBrowser({ blockThirdPartyCookies: true });
    // The attacker makes the victim's page show a token of the attacker's, which was shown already.
    now = { token: tokenFor('Aanvaller') };
    const first = await openPage(attacker);
    await says(first.page, 'Dag Aanvaller');
    const second = await openPage(victim);
    await says(second.page, 'Inloggen via deze website lukt nu niet, bel ons.');
    expect(second.told.join()).toContain('used-before');
    await Promise.all([attacker.close(), victim.close()]);
  }, 60_000);

  test('says so loudly where it cannot: to the embedder in the console, to a resident in a sentence', async () => {
    const browser = await openBrowser({ blockThirdPartyCookies: true });
    now = 'broken';
    const broken = await openPage(browser);
    await says(broken.page, 'Inloggen via deze website lukt nu niet. Bel ons.');
    expect(broken.told.join()).toContain('wederkerig: identity-url answers 500.');
    const elsewhere = await openPage(browser, { address: 'https://kwaad.example/wie' });
    await says(elsewhere.page, 'Je bent niet ingelogd.');
    expect(elsewhere.told.join()).toContain('has to be an address of this website itself');
    expect(elsewhere.told.join()).not.toContain('thrown');
    await browser.close();
  }, 60_000);
});

function pageWith(server: string, address: string): string {
  return `<!doctype html><html lang="nl"><title>Mijn pagina</title>
    <script type="module" async src="${server}/embed.js"></script>
    <body identity-url="${address}"><wk-account></wk-account></body></html>`;
}
