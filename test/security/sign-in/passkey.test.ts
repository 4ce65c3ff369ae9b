import { hasPostgres } from '@wederkerig/server/testing';
import { ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setWay } from '../../../packages/server/src/account/way.actions.ts';
import { listSites } from '../../../packages/server/src/community/sites.actions.ts';
import { findOrMakeResident } from '../../../packages/server/src/residents/newcomers.actions.ts';
import { newestFreshCode } from '../../../packages/server/src/testing/own-account.ts';
import { openStage, type Stage } from './stage.ts';

const attackersNetwork = '203.0.113.7';
const email = 'ina@voorbeeld.nl';

/** A phone that somebody unlocks, or not; what it keeps goes along from one page to the next. */
interface Phone {
  devtools: CDPSession;
  authenticatorId: string;
}

describe.skipIf(!hasPostgres())('Signing in on a page by finger, face or PIN', () => {
  let stage: Stage;
  let browser: OpenBrowser;
  let kept: readonly object[] = [];
  let signed = 0;

  beforeAll(async () => {
    stage = await openStage();
    const { community } = stage;
    await community.rows(async (db) => {
      await findOrMakeResident({ ...community, db }, { email, firstName: 'Ina', language: 'nl' });
      for (const { id } of await listSites(db))
        await setWay({ ...community, db }, id, { kind: 'passkey', providerId: null }, true);
    });
    browser = await openBrowser({ blockThirdPartyCookies: true });
    kept = await turnOn();
    await browser.close();
  });
  afterAll(() => stage?.close());
  beforeEach(() => begin(true));
  afterEach(() => browser?.close());

  async function begin(blockThirdPartyCookies: boolean) {
    browser = await openBrowser({ blockThirdPartyCookies });
    browser.context.setDefaultTimeout(10_000);
  }

  /** On the page of their own account, after a code: what the phone keeps from then on. */
  async function turnOn(): Promise<readonly object[]> {
    const page = await open(`${stage.server}/account`);
    const phone = await phoneAt(page, []);
    await page.getByLabel('Wat is je e-mailadres?').fill(email);
    await page.getByRole('button', { name: 'Stuur mij de code' }).click();
    await page.getByText('Dan krijg je nu een mail met een code.').waitFor();
    await page.locator('#code').fill(await newestFreshCode(stage.community));
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Inloggen zonder code' }).click();
    await page.getByText('Dit staat nog nergens aan.').waitFor();

    // Whoever thinks better of it has nothing changed, and can try again.
    await unlocks(phone, false);
    await page.getByRole('button', { name: 'Zet het aan op dit apparaat' }).click();
    await page.getByText('Het is niet gelukt. Probeer het nog een keer.').waitFor();
    await unlocks(phone, true);
    await page.getByRole('button', { name: 'Zet het aan op dit apparaat' }).click();
    await page.getByText('Het staat aan.').waitFor();
    await page.getByRole('heading', { name: 'Computer' }).waitFor();
    await page.getByText('Nog niet gebruikt').waitFor();

    await page.getByRole('button', { name: 'Zet het aan op dit apparaat' }).click();
    await page.getByText('Op dit apparaat staat het al aan.').waitFor();
    const { credentials } = await phone.devtools.send('WebAuthn.getCredentials', phone);
    expect(credentials).toHaveLength(1);
    return credentials;
  }

  it.each([
    ['blocks the cookies of other sites', true],
    ['blocks nothing', false],
  ])('works in a window of its own, and stays after a reload, in a browser that %s', async (_, blocks) => {
    await browser.close();
    await begin(blocks);
    for (const site of stage.sites) {
      const page = await open(site.at('page'));
      await pressIn(await windowOf(page, await dialogOf(page)));
      await isIn(page);
      await page.reload();
      await isIn(page);
    }
  });

  it('goes by the page itself where the host page is cut off from every window, back to the very address', async () => {
    const address = `${stage.website.at('cut')}?q=1#onder`;
    const page = await open(address);
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    await pressIn(popup);
    await popup.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await dialog.getByRole('button', { name: 'Ga verder op deze pagina' }).click();
    await page.waitForURL(`${stage.server}/sign-in/**`);
    await pressIn(page);
    await isIn(page);
    expect(page.url()).toBe(address);
    await page.reload();
    await isIn(page);
  });

  it('says what happened where the phone stays locked, or knows nobody, and goes on', async () => {
    const page = await open(stage.website.at('page'));
    const dialog = await dialogOf(page);
    const popup = await windowOf(page, dialog);
    const phone = await phoneAt(popup, kept);
    await unlocks(phone, false);
    const signIn = popup.getByRole('button', { name: 'Log in' });
    await signIn.click();
    await popup.getByText('Het is niet gelukt. Probeer het nog een keer.').waitFor();
    await unlocks(phone, true);
    await signIn.click();
    await isIn(page);
  });

  it('sends whoever turned it off to another way', async () => {
    const page = await open(stage.website.at('page'));
    const popup = await windowOf(page, await dialogOf(page));
    const { community } = stage;
    const rows = await community.rows((db) => db.deleteFrom('passkey').returningAll().execute());
    await pressIn(popup);
    await popup.getByText('Zo kennen we je nog niet, log op een andere manier in.').waitFor();
    await popup.getByRole('button', { name: 'Sluit dit venster' }).waitFor();
    await community.rows((db) => db.insertInto('passkey').values(rows).execute());
  });

  it('is not offered by a browser that has nothing to do it with', async () => {
    await browser.context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
    });
    const page = await open(stage.website.at('page'));
    await page.locator('wk-account').scrollIntoViewIfNeeded();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Ik heb een brief met een code' }).waitFor();
    expect(await page.getByRole('button', { name: byFinger }).count()).toBe(0);
    const own = await open(`${stage.server}/sign-in/with#${(await began()).starter}`);
    await own.getByText('Op dit apparaat kan dit niet.').waitFor();
  });

  it('gives an attacker who begins and lures somebody to finish no session, in whatever way it goes back', async () => {
    const nothingCame = async (attacker: Attacker) => {
      for (const proof of ['x'.repeat(43), attacker.secret, attacker.starter])
        expect((await attacker.byProof(proof)).body.refusal.code).toBe('BEGIN_AGAIN');
      expect((await attacker.byCode('00000000')).body.accessToken).toBeUndefined();
    };
    const byWindow = await began({ mayType: true });
    const lured = await open(`${stage.server}/sign-in/with#${byWindow.starter}`);
    await pressIn(lured);
    await lured.getByText('Ga terug naar de pagina waar je was.').waitFor();
    await nothingCame(byWindow);

    const byPage = await began({ returnTo: stage.website.at('page') });
    const back = await open(`${stage.server}/sign-in/with#${byPage.starter}`);
    await pressIn(back);
    await back.waitForURL(`${stage.website.at('page')}**`);
    await back.getByText('Je bent niet ingelogd.').waitFor();
    await nothingCame(byPage);

    // What the attacker was asked, in a browser of theirs, is signed for no other.
    const own = ownBrowser(stage.community, stage.server);
    const asked = await began();
    const { body } = await own.post('/sign-in/leave', { starter: asked.starter });
    expect(body.passkey.challenge).toHaveLength(43);
    const page = await open(`${stage.server}/sign-in/with#${(await began()).starter}`);
    const answer = page.waitForRequest((request) => request.url().endsWith('/sign-in/passkey'));
    await pressIn(page);
    const sent = (await answer).postDataJSON() as { answer: object };
    const replayed = await own.post('/sign-in/passkey', { starter: asked.starter, answer: sent.answer });
    expect(replayed.body.refusal.code).toBe('PASSKEY_UNKNOWN');
    await nothingCame(asked);
  });

  type Attacker = ReturnType<typeof widget>;

  async function began(more: object = {}): Promise<Attacker> {
    const attacker = widget(stage.community, undefined, stage.website.origin, attackersNetwork);
    expect((await attacker.begin(more)).status).toBe(200);
    return attacker;
  }

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }

  /** The dialog, where somebody chose this way. */
  async function dialogOf(page: Page): Promise<Locator> {
    await page.locator('wk-account').scrollIntoViewIfNeeded();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: byFinger }).click();
    return page.getByRole('dialog');
  }

  async function windowOf(page: Page, dialog: Locator): Promise<Page> {
    const button = dialog.getByRole('button', { name: 'Ga verder', exact: true });
    await button.and(page.locator(':not([aria-disabled=true])')).waitFor();
    const [popup] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
    return popup;
  }

  /** Unlocks the phone that turned it on. */
  async function pressIn(page: Page): Promise<void> {
    await phoneAt(page, kept);
    await page.getByRole('button', { name: 'Log in' }).click();
  }

  async function phoneAt(page: Page, credentials: readonly object[]): Promise<Phone> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
    for (const credential of credentials) {
      // It counts how often it signed, and goes on counting on the next page.
      const counted = { ...credential, signCount: (signed += 10) };
      await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: counted as never });
    }
    return { devtools, authenticatorId };
  }

  async function unlocks({ devtools, authenticatorId }: Phone, isUserVerified: boolean): Promise<void> {
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  }
});

const byFinger = 'Met je vinger, gezicht of pincode';

async function isIn(page: Page): Promise<void> {
  await page.locator('wk-account').getByText('Dag Ina').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
