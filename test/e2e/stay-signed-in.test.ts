import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostSite, type HostSite } from '../embed/host-site.ts';
import { letIn } from '../embed/let-in.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

let demo: Started;
/** Two addresses of one website: a browser keeps what belongs to them together. */
let beside: Record<'www' | 'forum', HostSite>;

beforeAll(async () => {
  demo = await startForTests();
  await invite(demo, 'ina@voorbeeld.nl', 'De Linde 12', 'Ina');
  const body = `<script type="module" async src="${demo.server}/embed.js"></script><wk-account></wk-account>`;
  const [www, forum] = await Promise.all(
    ['www.wijk', 'forum.wijk'].map((name) => hostSite(name, { hier: { body } })),
  );
  beside = { www: www!, forum: forum! };
  await letIn(demo, 'wijk', www!.origin);
  await letIn(demo, 'wijkforum', forum!.origin);
});

afterAll(async () => {
  await demo?.stop();
  for (const site of Object.values(beside ?? {})) await site.close();
});

describe.each([
  ['blocks the cookies of other sites', true],
  ['takes the cookies of other sites', false],
])('somebody signed in, in a browser that %s', (_name, blockThirdPartyCookies) => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBrowser({ blockThirdPartyCookies });
    const { page, leave } = await visit(browser, demo.website);
    await accountOf(page).getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, accountOf(page), 'ina@voorbeeld.nl');
    await isIna(page);
    await leave();
  });

  afterAll(() => browser?.close());

  test('is so in twenty tabs that open at once', { timeout: 90_000 }, async () => {
    const tabs = await Promise.all(Array.from({ length: 20 }, () => visit(browser, demo.website)));
    for (const { page } of tabs) await isIna(page);
    await Promise.all(tabs.map(({ leave }) => leave()));
  });

  test('is so after a hundred answers that were lost on their way', { timeout: 90_000 }, async () => {
    const { page, leave } = await visit(browser, demo.website);
    await isIna(page);
    const other = await visit(browser, demo.website);
    await isIna(other.page);
    const lost = await loseAnswers(page, 100);
    const asked = async () => {
      await anotherTabSignedIn(other.page);
      return lost.left();
    };
    // Below nothing left: the first answer after those that were lost came through.
    await expect.poll(asked, { interval: 10, timeout: 60_000 }).toBeLessThan(0);
    await page.reload();
    await isIna(page);
    await isIna(other.page);
    await Promise.all([leave(), other.leave()]);
  });

  test('is somebody else on another website, and signs out there alone', async () => {
    const website = await visit(browser, demo.website);
    const forum = await visit(browser, demo.forum);
    await isIna(website.page);
    await accountOf(forum.page).getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, accountOf(forum.page), 'gast@voorbeeld.nl');
    await accountOf(forum.page).getByText('Je bent ingelogd.').first().waitFor();
    await Promise.all([website.page.reload(), forum.page.reload()]);
    await isIna(website.page);
    await accountOf(forum.page).getByRole('button', { name: 'Log uit' }).click();
    await accountOf(forum.page).getByRole('button', { name: 'Log in' }).waitFor();
    await website.page.reload();
    await isIna(website.page);
    await Promise.all([website.leave(), forum.leave()]);
  });

  test('is two people on www and on the forum of one website, side by side', async () => {
    const [www, forum] = await Promise.all([
      visit(browser, beside.www.at('hier')),
      visit(browser, beside.forum.at('hier')),
    ]);
    await accountOf(www.page).getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, accountOf(www.page), 'ina@voorbeeld.nl');
    await accountOf(forum.page).getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, accountOf(forum.page), 'gast@voorbeeld.nl');
    await Promise.all([www.page.reload(), forum.page.reload()]);
    await isIna(www.page);
    await accountOf(forum.page).getByText('Je bent ingelogd.').first().waitFor();
    await accountOf(www.page).getByRole('button', { name: 'Log uit' }).click();
    await accountOf(www.page).getByRole('button', { name: 'Log in' }).waitFor();
    await forum.page.reload();
    await accountOf(forum.page).getByText('Je bent ingelogd.').first().waitFor();
    await Promise.all([www.leave(), forum.leave()]);
  });
});

const accountOf = (page: Page) => page.locator('wk-account').first();
const isIna = (page: Page) => accountOf(page).getByText('Dag Ina').first().waitFor();

/** What a page hears when somebody signs in in another tab: it asks for a new token. */
async function anotherTabSignedIn(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const sign = Object.keys(localStorage).find((name) => name.startsWith('wk-signed-in'))!;
    localStorage.setItem(sign, String(Math.random()));
  });
}

/** Lets the server do what the page asks, and loses so many of its answers. */
async function loseAnswers(page: Page, count: number) {
  let left = count;
  const tools = await page.context().newCDPSession(page);
  tools.on('Fetch.requestPaused', ({ requestId, request: { method } }) => {
    const isLost = method === 'POST' && left-- > 0;
    const answered = isLost
      ? tools.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionClosed' })
      : tools.send('Fetch.continueRequest', { requestId });
    // A page that gave up waiting, or left, took its request with it.
    answered.catch(() => {});
  });
  await tools.send('Fetch.enable', {
    patterns: [{ urlPattern: '*/session/refresh', requestStage: 'Response' }],
  });
  return { left: () => left };
}
