import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostSite, type HostSite } from '../embed/host-site.ts';
import { letIn } from '../embed/let-in.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const sites = ['website', 'forum', 'vereniging'] as const;
type Site = (typeof sites)[number];

let demo: Started;
/** A third website, of the tenants' association. */
let association: HostSite;

beforeAll(async () => {
  demo = await startForTests();
  const body = `<script type="module" async src="${demo.server}/embed.js"></script><wk-account></wk-account>`;
  association = await hostSite('vereniging', { hier: { body } });
  await letIn(demo, 'vereniging', association.origin);
  await invite(demo, 'ina@voorbeeld.nl', 'De Linde 12', 'Ina');
  await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
});

afterAll(async () => {
  await association?.close();
  await demo?.stop();
});

describe.each([
  ['blocks the cookies of other sites', true, 'Ina'],
  ['takes the cookies of other sites', false, 'Mo'],
])('a browser that %s', (_name, blockThirdPartyCookies, firstName) => {
  test.each(sites)('stays signed in by a code from the mail on the %s', async (site) => {
    const { browser, page, account } = await cameTo(site, blockThirdPartyCookies);
    await signIn(demo, account, `${firstName}@voorbeeld.nl`.toLowerCase());
    await staysIn(page, firstName);
    await browser.close();
  });

  test.each(sites)('stays signed in by a letter on the %s', async (site) => {
    const { browser, page, account } = await cameTo(site, blockThirdPartyCookies);
    await account.getByRole('button', { name: 'Ik heb een brief met een code' }).click();
    await account.getByLabel('Typ de code uit de brief').fill(await letterCode(sites.indexOf(site)));
    await account.getByRole('button', { name: 'Verder' }).click();
    await account.getByLabel('Wat is je voornaam?').fill('Roos');
    await account.getByLabel('Ik ben 16 jaar of ouder').check();
    await account.getByRole('button', { name: 'Ik doe mee' }).click();
    await staysIn(page, 'Roos');
    await browser.close();
  });
});

/** Somebody new at a site, with the dialog to sign in open. */
async function cameTo(
  site: Site,
  blockThirdPartyCookies: boolean,
): Promise<{ browser: OpenBrowser; page: Page; account: Locator }> {
  const browser = await openBrowser({ blockThirdPartyCookies });
  const page = await browser.newPage();
  await page.goto(site === 'vereniging' ? association.at('hier') : demo[site]);
  const account = page.locator('wk-account');
  await account.scrollIntoViewIfNeeded();
  await account.getByRole('button', { name: 'Log in' }).click();
  return { browser, page, account };
}

/** They are in, and so they are after the page was loaded anew. */
async function staysIn(page: Page, firstName: string): Promise<void> {
  const account = page.locator('wk-account');
  await account.getByText(`Dag ${firstName}`).waitFor();
  await account.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.reload();
  await account.scrollIntoViewIfNeeded();
  await account.getByText(`Dag ${firstName}`).waitFor();
}

/** One of the letters of the demo; each lets two adults in. */
async function letterCode(which: number): Promise<string> {
  const outbox = await (await fetch(`${demo.server}/demo/outbox`)).text();
  const codes = [...outbox.matchAll(/join#(\w{12})/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(which);
  return codes[which]!;
}
