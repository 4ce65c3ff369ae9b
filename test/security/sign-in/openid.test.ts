import { hasPostgres } from '@wederkerig/server/testing';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openidStage, type OpenidStage } from './openid.stage.ts';

const coop = { 'cross-origin-opener-policy': 'same-origin' };

describe.skipIf(!hasPostgres())('Signing in on a page with an account elsewhere', () => {
  let stage: OpenidStage;
  let browser: OpenBrowser;

  beforeAll(async () => {
    stage = await openidStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    const { issuer, community } = stage;
    issuer.people.set('ina-1', { given_name: 'Ina' });
    Object.assign(issuer, { who: 'ina-1', pageHeaders: {}, tamper: undefined });
    stage.serverHeaders = {};
    await community.rows((db) => db.updateTable('openid_issuer').set({ cuts_opener: false }).execute());
    browser = await openBrowser({ blockThirdPartyCookies: true });
    browser.context.setDefaultTimeout(10_000);
  });
  afterEach(() => browser?.close());

  it.each([
    ['blocks the cookies of other sites', true],
    ['blocks nothing', false],
  ])('works in a window of its own, and stays after a reload, in a browser that %s', async (_, blocks) => {
    await browser.close();
    browser = await openBrowser({ blockThirdPartyCookies: blocks });
    browser.context.setDefaultTimeout(10_000);
    for (const site of stage.sites) {
      const page = await open(site.at('page'));
      const popup = await windowOf(page, await dialogOf(page));
      // From the second site on the issuer knows them already, and the window is gone by itself.
      if (site === stage.website) await popup.getByRole('button', { name: 'Log in' }).click();
      await isIn(page);
      await page.reload();
      await isIn(page);
    }
  });

  it('goes by the page itself where the issuer cuts the window off, back to the very address, and then at once', async () => {
    stage.issuer.pageHeaders = coop;
    const address = `${stage.website.at('page')}?q=1#onder`;
    const page = await open(address);
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await dialog.getByRole('button', { name: 'Ga verder op deze pagina' }).click();
    await isIn(page);
    expect(page.url()).toBe(address);
    await page.reload();
    await isIn(page);

    const other = await open(stage.forum.at('page'));
    await (await dialogOf(other)).getByRole('button', { name: 'Ga naar Mijn Wonen' }).click();
    await isIn(other);
    expect(other.url()).toBe(stage.forum.at('page'));
  });

  it('goes by the page where a proxy cuts off the pages of the server itself', async () => {
    stage.serverHeaders = coop;
    const page = await open(stage.website.at('page'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await dialog.getByRole('button', { name: 'Ga verder op deze pagina' }).click();
    await isIn(page);
  });

  it('goes by the page where the host page itself is cut off from every window', async () => {
    const page = await open(stage.website.at('cut'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await dialog.getByRole('button', { name: 'Ga verder op deze pagina' }).click();
    await isIn(page);
  });

  it('goes by the page where the browser opens no window, and keeps what somebody typed', async () => {
    await browser.context.addInitScript(() => {
      window.open = () => null;
    });
    const page = await open(stage.website.at('page'));
    await page.evaluate(() => sessionStorage.setItem('wk-draft:a comment', 'Een halve zin'));
    await (await dialogOf(page)).getByRole('button', { name: 'Ga naar Mijn Wonen' }).click();
    await page.getByRole('button', { name: 'Log in' }).click();
    await isIn(page);
    expect(await page.evaluate(() => sessionStorage.getItem('wk-draft:a comment'))).toBe('Een halve zin');
  });

  it('shows a code to type where the page can keep nothing and the window is cut off', async () => {
    stage.issuer.pageHeaders = coop;
    const page = await open(stage.website.at('page'), refuseStorage);
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Geef deze code aan niemand.').waitFor();
    const code = (await popup.locator('[data-code]').textContent())!;
    const field = dialog.getByLabel('Typ de code uit het andere venster');
    await field.fill('0000 0000');
    await dialog.getByRole('button', { name: 'Log in' }).click();
    await dialog.getByText('Deze code klopt niet.').waitFor();
    await field.fill(code);
    await dialog.getByRole('button', { name: 'Log in' }).click();
    await isIn(page);
  });

  it('works without storage where the window can tell the page', async () => {
    const page = await open(stage.website.at('page'), refuseStorage);
    await pressInWindow(page, await dialogOf(page));
    await isIn(page);
  });

  it.each([-1, 1])('works on a device whose clock is %i hour off', async (hours) => {
    await browser.context.clock.install({ time: Date.now() + hours * 3_600_000 });
    await browser.context.clock.resume();
    const page = await open(stage.website.at('page'));
    await pressInWindow(page, await dialogOf(page));
    await isIn(page);
    await page.reload();
    await isIn(page);
  });

  it('says what to do where the browser takes no cookies at all', async () => {
    await browser.context.addInitScript(() => {
      Object.defineProperty(navigator, 'cookieEnabled', { get: () => false });
    });
    const page = await open(stage.website.at('page'));
    const popup = await windowOf(page, await dialogOf(page));
    await popup.getByText('Zet dat aan, of log anders in.').waitFor();
    await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
    await page.getByRole('button', { name: 'Kies een andere manier' }).waitFor();
  });

  it('says so where somebody stops at the issuer, and goes on when they come through', async () => {
    stage.issuer.who = undefined;
    const page = await open(stage.website.at('page'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Je bent gestopt met inloggen.').waitFor();
    await dialog.getByText('Je bent gestopt met inloggen.').waitFor();
    stage.issuer.who = 'ina-1';
    // The window that is still there is used again.
    await dialog.getByRole('button', { name: 'Ga naar Mijn Wonen' }).click();
    await popup.getByRole('button', { name: 'Log in' }).click();
    await isIn(page);
  });

  it('leaves nothing that opens a door in an address that a server sees, but what the issuer itself puts there', async () => {
    stage.addresses.length = 0;
    const page = await open(stage.website.at('page'));
    await pressInWindow(page, await dialogOf(page));
    await isIn(page);
    const withQuery = stage.addresses.filter((one) => one.startsWith('/sign-in') && one.includes('?'));
    expect(withQuery.map((one) => one.replace(/=[^&]*/g, ''))).toEqual([
      '/sign-in/with?lang',
      expect.stringMatching(/^\/sign-in\/back\/[0-9a-f]{12}\?code&state&iss$/),
    ]);
  });

  async function open(address: string, script?: () => void): Promise<Page> {
    const page = await browser.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(address);
    return page;
  }
});

/** The dialog, where somebody chose this way. */
async function dialogOf(page: Page): Promise<Locator> {
  // A widget is there once somebody comes near.
  await page.locator('wk-account').scrollIntoViewIfNeeded();
  await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('button', { name: 'Met Mijn Wonen' }).click();
  return page.getByRole('dialog');
}

async function windowOf(page: Page, dialog: Locator): Promise<Page> {
  const button = dialog.getByRole('button', { name: 'Ga naar Mijn Wonen' });
  await button.and(page.locator(':not([aria-disabled=true])')).waitFor();
  const [popup] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
  return popup;
}

async function pressInWindow(page: Page, dialog: Locator): Promise<void> {
  const popup = await windowOf(page, dialog);
  await popup.getByRole('button', { name: 'Log in' }).click();
}

/** The dialog is gone once the browser keeps the sign-in. */
async function isIn(page: Page): Promise<void> {
  await page.getByText('Dag Ina').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** As a browser does that keeps nothing for a page. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
}
