import { setSite } from '../../packages/server/src/community/sites.actions.ts';
import { findBuilt } from '../../packages/server/src/bin/assets.ts';
import { listen } from '../../packages/server/src/bin/listen.ts';
import { letTextsIn } from '../../packages/server/src/testing/phones.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostSite, type HostSite } from '../embed/host-site.ts';
import { openTextGateway, type TextGateway } from './text-gateway.ts';

const sites = ['website', 'forum', 'vereniging'] as const;
type Site = (typeof sites)[number];

let gateway: TextGateway;
let community: TestCommunity;
let hosts: Record<Site, HostSite>;
let closeServer: () => Promise<void>;
let phones = 0;

beforeAll(async () => {
  if (!hasPostgres()) return;
  gateway = await openTextGateway();
  const listening = await listen(
    async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = request.method === 'POST' ? await request.text() : undefined;
      const { method, headers } = request;
      return community.fetch(pathname + search, { method, headers, ...(body !== undefined && { body }) });
    },
    { port: 0, host: 'localhost' },
  );
  const publicUrl = `http://localhost:${listening.port}`;
  closeServer = () => listening.close();
  community = await communityForTests({ publicUrl, sms: gateway.adapter, limitFactor: 100, ...findBuilt() });
  const body = `<script type="module" async src="${publicUrl}/embed.js"></script><wk-account></wk-account>`;
  hosts = Object.fromEntries(
    await Promise.all(sites.map(async (site) => [site, await hostSite(site, { hier: { body } })])),
  );
  for (const slug of sites) {
    await community.rows((db) =>
      setSite(db, community.organisation.id, { slug, name: slug, origins: [hosts[slug].origin] }),
    );
    await letTextsIn(community, true, slug);
  }
}, 60_000);

afterAll(async () => {
  for (const host of Object.values(hosts ?? {})) await host.close();
  await community?.close();
  await closeServer?.();
  await gateway?.close();
});

describe.skipIf(!hasPostgres())('A code in a text message', () => {
  describe.each([
    ['blocks the cookies of other sites', true],
    ['takes the cookies of other sites', false],
  ])('in a browser that %s', (_name, blockThirdPartyCookies) => {
    test.each(sites)('lets somebody in on the %s, who stays in', async (site) => {
      const { browser, page, account } = await cameTo(site, blockThirdPartyCookies);
      const number = `0650000${100 + phones++}`;
      await giveNumber(account, number);
      const text = await gateway.messageTo(`+31${number.slice(1)}`);
      const [, host, code] = /\n@(\S+) #(\d{6})$/.exec(text)!;
      expect(host).toBe(`${site}.localhost`);
      await account.getByLabel('Typ de code uit de sms').fill(code!);
      await account.getByRole('dialog').getByRole('button', { name: 'Log in' }).click();
      await staysIn(page);
      await browser.close();
    });
  });

  test('goes on with the code where a phone dropped the page for the messages', async () => {
    const { browser, page, account } = await cameTo('website', true);
    const number = `0650000${100 + phones++}`;
    await giveNumber(account, number);
    await page.reload();
    await account.scrollIntoViewIfNeeded();
    await account.getByRole('button', { name: 'Log in' }).click();
    await account.getByText(`We stuurden een sms naar ${number}.`).waitFor();
    const code = /#(\d{6})$/.exec(await gateway.messageTo(`+31${number.slice(1)}`))![1]!;
    const field = account.getByLabel('Typ de code uit de sms');
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
    await field.fill(code === '000000' ? '111111' : '000000');
    await account.getByRole('dialog').getByRole('button', { name: 'Log in' }).click();
    await account.getByText('Deze code klopt niet, kijk nog eens in de sms.').waitFor();
    await field.fill(code);
    await account.getByRole('dialog').getByRole('button', { name: 'Log in' }).click();
    await staysIn(page);
    await browser.close();
  });
});

async function cameTo(
  site: Site,
  blockThirdPartyCookies: boolean,
): Promise<{ browser: OpenBrowser; page: Page; account: Locator }> {
  const browser = await openBrowser({ blockThirdPartyCookies });
  const page = await browser.newPage();
  await page.goto(hosts[site].at('hier'));
  const account = page.locator('wk-account');
  await account.scrollIntoViewIfNeeded();
  await account.getByRole('button', { name: 'Log in' }).click();
  await account.getByRole('button', { name: 'Met een sms' }).click();
  return { browser, page, account };
}

async function giveNumber(account: Locator, number: string): Promise<void> {
  const field = account.getByLabel('Wat is je mobiele nummer?');
  expect(await field.getAttribute('autocomplete')).toBe('tel');
  await field.fill(number);
  await account.getByRole('button', { name: 'Stuur mij de code' }).click();
  await account.getByText('We stuurden een sms naar').waitFor();
}

/** They are in as a guest, and so they are after the page was loaded anew. */
async function staysIn(page: Page): Promise<void> {
  const account = page.locator('wk-account');
  await account.getByText('Wij weten nog niet waar je woont.').waitFor();
  await account.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.reload();
  await account.scrollIntoViewIfNeeded();
  await account.getByText('Wij weten nog niet waar je woont.').waitFor();
}
