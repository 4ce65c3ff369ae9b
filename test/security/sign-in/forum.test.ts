import { Writable } from 'node:stream';
import { hasPostgres } from '@wederkerig/server/testing';
import { forumHere, forumSecret, openForum, type TestForum } from '@wederkerig/server/testing/forum';
import { cameBack, ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../packages/server/src/log.ts';
import { openStage, type Stage } from './stage.ts';

const coop = { 'cross-origin-opener-policy': 'same-origin' };
const attackersNetwork = '203.0.113.7';

describe.skipIf(!hasPostgres())('Signing in on a page with an account on the forum', () => {
  let stage: Stage;
  let forum: TestForum;
  let ways: Readonly<Record<string, string>>;
  let browser: OpenBrowser;
  const lines: string[] = [];

  beforeAll(async () => {
    const to = new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) });
    stage = await openStage({ log: createLog('info', to as never) });
    forum = await openForum();
    ways = await forumHere(stage.community, forum);
  });
  afterAll(async () => {
    await stage?.close();
    await forum?.close();
  });
  beforeEach(async () => {
    Object.assign(forum, { pageHeaders: {}, tamper: undefined });
    await stage.community.rows((db) =>
      db.updateTable('discourse_forum').set({ cuts_opener: false }).execute(),
    );
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
      await popup.getByRole('button', { name: 'Log in' }).click();
      await isIn(page);
      await page.reload();
      await isIn(page);
    }
    expect(forum.asked.filter((one) => !one.endsWith(' navigate'))).toEqual([]);
  });

  it('goes by the page itself where the forum cuts the window off, back to the very address', async () => {
    forum.pageHeaders = coop;
    const address = `${stage.website.at('page')}?q=1#onder`;
    const page = await open(address);
    await page.evaluate(() => sessionStorage.setItem('wk-draft:a comment', 'Een halve zin'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await dialog.getByRole('button', { name: 'Ga verder op deze pagina' }).click();
    await page.getByRole('button', { name: 'Log in' }).click();
    await isIn(page);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => sessionStorage.getItem('wk-draft:a comment'))).toBe('Een halve zin');
    await page.reload();
    await isIn(page);
  });

  it('says what to do where the answer was changed on the way, and goes on after that', async () => {
    const page = await open(stage.website.at('page'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    lines.length = 0;
    forum.tamper = ({ href }) => new URL(href.replace(/sig=\w{8}/, 'sig=00000000'));
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Zo inloggen lukte niet.').waitFor();
    await dialog.getByText('Zo inloggen lukte niet.').waitFor();
    const said = lines.join('');
    expect(said).toContain('sso-signature');
    expect(said).not.toContain(forumSecret);
    expect(said).not.toMatch(/sso=|sig=|[0-9a-f]{64}|ina_1985|voorbeeld/);
    forum.tamper = undefined;
    await dialog.getByRole('button', { name: goTo(forum) }).click();
    await popup.getByRole('button', { name: 'Log in' }).click();
    await isIn(page);
  });

  describe('An attacker who begins and lures somebody to finish', () => {
    const began = async (more: object = {}) => {
      const attacker = widget(stage.community, ways['website']!, stage.website.origin, attackersNetwork);
      expect((await attacker.begin(more)).status).toBe(200);
      return attacker;
    };
    type Attacker = Awaited<ReturnType<typeof began>>;
    const nothingCame = async (attacker: Attacker) => {
      for (const proof of ['x'.repeat(43), attacker.secret, attacker.starter])
        expect((await attacker.byProof(proof)).body.refusal.code).toBe('BEGIN_AGAIN');
      expect((await attacker.byCode('00000000')).body.accessToken).toBeUndefined();
    };
    const lure = async (attacker: Attacker) => {
      const page = await open(`${stage.server}/sign-in/with#${attacker.starter}`);
      await page.getByRole('button', { name: 'Log in' }).click();
      return page;
    };

    it('gets no session by a link that somebody follows, in whatever way it goes back', async () => {
      const byWindow = await began({ mayType: true });
      const page = await lure(byWindow);
      await page.getByText('Ga terug naar de pagina waar je was.').waitFor();
      await nothingCame(byWindow);

      const byPage = await began({ returnTo: stage.website.at('page') });
      const back = await lure(byPage);
      await back.waitForURL(`${stage.website.at('page')}**`);
      await back.getByText('Je bent niet ingelogd.').waitFor();
      await nothingCame(byPage);
    });

    it('gets no session by the address of the forum alone, which the right browser goes through with', async () => {
      const attacker = await began();
      const own = ownBrowser(stage.community, stage.server);
      const { body } = await own.post('/sign-in/leave', { starter: attacker.starter });
      const page = await open(body.to);
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.getByText('Begin daar opnieuw.').waitFor();
      await nothingCame(attacker);
      // The honest twin: whoever left comes back.
      expect((await own.post('/sign-in/back', cameBack(forum.visit(body.to)))).body.proof).toBeDefined();
    });

    it('puts nobody into an account of theirs', async () => {
      const attacker = await began();
      const own = ownBrowser(stage.community, stage.server);
      const { body } = await own.post('/sign-in/leave', { starter: attacker.starter });
      const { proof } = (await own.post('/sign-in/back', cameBack(forum.visit(body.to)))).body;
      const page = await open(`${stage.website.at('page')}#wk-sign-in=${proof}`);
      await page.getByText('Je bent niet ingelogd.').waitFor();
      expect((await attacker.byProof(proof)).body.accessToken).toBeDefined();
    });
  });

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }

  /** The dialog, where somebody chose this way. */
  async function dialogOf(page: Page): Promise<Locator> {
    // A widget is there once somebody comes near.
    await page.locator('wk-account').scrollIntoViewIfNeeded();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Via het forum' }).click();
    return page.getByRole('dialog');
  }

  async function windowOf(page: Page, dialog: Locator): Promise<Page> {
    const button = dialog.getByRole('button', { name: goTo(forum) });
    await button.and(page.locator(':not([aria-disabled=true])')).waitFor();
    const [popup] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
    return popup;
  }
});

/** Its button names the one place where somebody types their password. */
const goTo = ({ address }: TestForum) => `Ga naar ${new URL(address).host}`;

/** The dialog is gone once the browser keeps the sign-in; a forum gives no first name. */
async function isIn(page: Page): Promise<void> {
  await page.locator('wk-account').getByText('Je bent ingelogd.').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
