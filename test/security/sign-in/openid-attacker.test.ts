import { hasPostgres } from '@wederkerig/server/testing';
import { cameBack, ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hostSite, type HostSite } from '../../embed/host-site.ts';
import { openidStage, type OpenidStage } from './openid.stage.ts';

const attackersNetwork = '203.0.113.7';
const victimsNetwork = '127.0.0.1';

/** The attacker is a program: it says it comes from a page of the site, and keeps the secret it began with. */
describe.skipIf(!hasPostgres())('An attacker who begins and lures somebody to finish', () => {
  let stage: OpenidStage;
  let browser: OpenBrowser;
  let evil: HostSite;

  beforeAll(async () => {
    stage = await openidStage();
    stage.issuer.people.set('victim', { given_name: 'Ina' });
    stage.issuer.who = 'victim';
    browser = await openBrowser({ blockThirdPartyCookies: false });
    browser.context.setDefaultTimeout(10_000);
    evil = await hostSite(
      'evil',
      { page: { body: '<h1>Gratis taart</h1>', head: '<script src="/evil.js"></script>' } },
      { 'evil.js': `window.heard = []; addEventListener('message', ({ data }) => heard.push(data));` },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await evil?.close();
    await stage?.close();
  });
  beforeEach(async () => {
    await browser.context.clearCookies();
  });

  const began = async (more: object = {}, from = attackersNetwork) => {
    const attacker = widget(stage.community, stage.provider, stage.website.origin, from);
    expect((await attacker.begin(more)).status).toBe(200);
    return attacker;
  };
  type Attacker = Awaited<ReturnType<typeof began>>;
  const lure = async (attacker: Attacker): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${stage.server}/sign-in/with#${attacker.starter}`);
    await page.getByRole('button', { name: 'Log in' }).click();
    return page;
  };
  const nothingCame = async (attacker: Attacker) => {
    for (const proof of ['x'.repeat(43), attacker.secret, attacker.starter])
      expect((await attacker.byProof(proof)).body.refusal.code).toBe('BEGIN_AGAIN');
    expect((await attacker.byCode('00000000')).body.accessToken).toBeUndefined();
  };

  it('gets nothing by a window that a page of theirs opens', async () => {
    const attacker = await began();
    const page = await browser.newPage();
    await page.goto(evil.at('page'));
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(
        (address) => void window.open(address),
        `${stage.server}/sign-in/with#${attacker.starter}`,
      ),
    ]);
    await popup.getByRole('button', { name: 'Log in' }).click();
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await nothingCame(attacker);
  });

  it('gets nothing by a link that somebody follows, and the page it leads back to signs nobody in', async () => {
    const attacker = await began({ returnTo: stage.website.at('page') });
    const page = await lure(attacker);
    await page.waitForURL(`${stage.website.at('page')}**`);
    await page.getByText('Je bent niet ingelogd.').waitFor();
    await nothingCame(attacker);
  });

  it('gets no code shown to somebody in another network, and none that is read out to them works there', async () => {
    const page = await lure(await began({ mayType: true }));
    await page.getByText('Ga terug naar de pagina waar je was.').waitFor();

    // The attacker managed to begin from the network of the victim, and has the code read out.
    const attacker = await began({ mayType: true }, victimsNetwork);
    const shown = await browser.newPage();
    await shown.goto(`${stage.server}/sign-in/with#${attacker.starter}`);
    await shown.getByText('Geef deze code aan niemand.').waitFor();
    const code = (await shown.locator('[data-code]').textContent())!;
    const told = (from: string, typed: string) =>
      stage.community.session(
        'openid/code',
        { secret: attacker.secret, code: typed },
        { origin: stage.website.origin, from },
      );
    expect((await told(attackersNetwork, code)).body.refusal.code).toBe('BEGIN_AGAIN');
    expect((await told(victimsNetwork, '12345678')).body.refusal.code).toBe('TYPED_CODE_WRONG');
    // The same code in the network that it was shown in is taken: that of the honest person.
    expect((await told(victimsNetwork, code)).body.accessToken).toBeDefined();
  });

  it('gets nothing by the address of the issuer alone, which the right browser goes through with', async () => {
    const attacker = await began();
    const own = ownBrowser(stage.community, stage.server);
    const { body } = await own.post('/sign-in/leave', { starter: attacker.starter });
    const came = cameBack(await stage.issuer.visit(body.to));
    const victim = ownBrowser(stage.community, stage.server);
    expect((await victim.post('/sign-in/back', came)).body.refusal.code).toBe('BEGIN_AGAIN');
    await nothingCame(attacker);
    expect((await own.post('/sign-in/back', came)).body.proof).toBeDefined();
  });

  it('puts nobody into an account of theirs, since a page takes only what it began', async () => {
    const attacker = await began();
    const own = ownBrowser(stage.community, stage.server);
    const { body } = await own.post('/sign-in/leave', { starter: attacker.starter });
    const { proof } = (await own.post('/sign-in/back', cameBack(await stage.issuer.visit(body.to)))).body;
    const page = await browser.newPage();
    await page.goto(`${stage.website.at('page')}#wk-sign-in=${proof}`);
    await page.getByText('Je bent niet ingelogd.').waitFor();
    expect((await attacker.byProof(proof)).body.accessToken).toBeDefined();
  });
});
