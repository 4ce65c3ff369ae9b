import type { OpenBrowser } from '@wederkerig/tooling/browser';
import { openBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres, type SignedInForTests } from '@wederkerig/server/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Neighbours } from '../../packages/server/src/testing/neighbours.ts';
import { lookUpAddress } from '../../packages/server/src/residents/look-up.actions.ts';
import { findOrMakeResident } from '../../packages/server/src/residents/newcomers.actions.ts';
import { newestFreshCode } from '../../packages/server/src/testing/own-account.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit } from './visit.ts';

const phone = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) Chrome/126.0.0.0 Mobile Safari/537.36' };

describe.skipIf(!hasPostgres())('The page of your own account', () => {
  let at: Neighbours;
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;
  let address: string;
  let email: string;
  let ina: SignedInForTests;
  let people = 0;

  beforeAll(async () => {
    here = await neighboursOnAPort();
    at = here.at;
    address = `${here.origin}/account`;
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });
  beforeEach(async () => {
    email = `ina${people++}@voorbeeld.nl`;
    ina = await at.community.asResident(email);
    const { body } = await at.community.session('code', { email, language: 'nl' });
    const typed = { attempt: body.attempt, code: await at.community.codeOf(body.attempt) };
    await at.community.session('sign-in', typed, { headers: phone });
  });

  const code = () => newestFreshCode(at.community);
  const signedIn = async () =>
    (await at.community.graphql('{ viewer { firstName } }', {}, ina)).data?.viewer ?? null;
  /** Els looks somebody up, as often as that. */
  const lookUp = (times: number) =>
    at.community.rows(async (db) => {
      const context = { ...at.community, db };
      const els = { email: 'els@wonen.example', firstName: 'Els', language: 'nl' };
      const by = await findOrMakeResident(context, els);
      for (let looked = 0; looked < times; looked++) await lookUpAddress(context, email, 'question', by);
    });
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('data-part') ?? document.activeElement?.textContent,
    );

  /** Until what there is to choose from. */
  async function open(page: Page): Promise<void> {
    await page.locator('#email').fill(email);
    await page.locator('[data-part=ask] form button').click();
    await page.locator('#code').waitFor();
    await page.locator('#code').fill(await code());
    await page.locator('[data-part=code] form button').click();
    await page.locator('[data-part=choose]').waitFor();
  }
  /** The keys that lead to a button, as somebody without a mouse presses them. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let pressed = 0; pressed < 20; pressed++) {
      await page.keyboard.press('Tab');
      const reached = await page.evaluate(() =>
        (document.activeElement as HTMLElement | null)?.innerText.trim(),
      );
      if (reached === name) return;
    }
    throw new Error(`No key leads to ${name}`);
  }

  it('is walked through with the keyboard alone: a device, everywhere, and who saw what', async () => {
    const { page, faults, asked, leave } = await visit(browser, address);
    await page.getByRole('heading', { name: 'Mijn apparaten en gegevens' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByText('Dan krijg je nu een mail met een code.').waitFor();
    expect(await focused(page)).toBe('code');
    await page.keyboard.press('Tab');
    await page.keyboard.type(await code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wat wil je doen?' }).waitFor();
    expect(await focused(page)).toBe('choose');

    await tabTo(page, 'Jouw apparaten');
    await page.keyboard.press('Enter');
    await page.getByText('Telefoon').waitFor();
    expect(await focused(page)).toBe('devices');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => {
        const ids = document.activeElement!.getAttribute('aria-describedby')!.split(' ');
        return ids.map((id) => document.getElementById(id)!.textContent);
      }),
    ).toEqual(['Website', 'Telefoon']);
    await page.keyboard.press('Enter');
    await page.getByText('Dit apparaat is uitgelogd.').waitFor();
    expect(await page.getByText('Telefoon').count()).toBe(0);
    expect(await signedIn()).toEqual({ firstName: 'Ina' });
    await tabTo(page, 'Log overal uit');
    await page.keyboard.press('Enter');
    await page.getByText('Je bent overal uitgelogd.').waitFor();
    await page.getByText('Je bent nergens ingelogd.').waitFor();
    expect(await focused(page)).toBe('devices');
    expect(await signedIn()).toBeNull();

    await tabTo(page, 'Terug');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Wie heeft mijn gegevens gezien?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Niemand' }).waitFor();
    expect(await focused(page)).toBe('seen');
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    await leave();
  });

  it('changes the address with the keyboard alone, and the link in the mail takes it back', async () => {
    const { page, faults, leave } = await visit(browser, address);
    await open(page);
    await tabTo(page, 'Ander e-mailadres');
    await page.keyboard.press('Enter');
    await page.getByText(email).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Dit is al je e-mailadres.' }).waitFor();
    await page.locator('#new-email').fill(`nieuw-${email}`);
    await page.keyboard.press('Enter');
    await page.getByText('Klopt je nieuwe e-mailadres?').waitFor();
    await page.keyboard.press('Tab');
    const right = await code();
    await page.keyboard.type(right === '000000' ? '111111' : '000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Deze code klopt niet' }).waitFor();
    await page.locator('#new-code').fill(right);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Je e-mailadres is veranderd.' }).waitFor();
    expect(await focused(page)).toBe('changed');

    const link = await vi.waitFor(
      async () => {
        const mail = (await at.community.mails()).find(
          ({ recipient, subject }) => recipient === email && subject.includes('veranderd'),
        );
        return /http\S+/.exec(mail!.body)![0];
      },
      { timeout: 15_000, interval: 100 },
    );
    const back = await visit(browser, link);
    expect(await signedIn()).toEqual({ firstName: 'Ina' });
    await back.page.keyboard.press('Tab');
    await back.page.keyboard.press('Enter');
    await back.page.getByText('Je oude e-mailadres is terug.').waitFor();
    expect(await focused(back.page)).toBe('done');
    expect(await signedIn()).toBeNull();
    await back.page.reload();
    await back.page.getByRole('button').click();
    await back.page.getByText('Deze link werkt niet meer.').waitFor();
    // The page that changed it is closed as well.
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('button', { name: 'Jouw apparaten' }).click();
    await page.getByRole('alert').filter({ hasText: 'De tijd is om' }).waitFor();
    // A refused answer is noted by the browser itself, and nothing else is.
    expect([...faults, ...back.faults].filter((fault) => !fault.includes('400'))).toEqual([]);
    await back.leave();
    await leave();
  });

  it('shows who saw what ten at a time, and forgets it all when its time is over', async () => {
    await lookUp(12);
    const { page, leave } = await visit(browser, address);
    await page.clock.install();
    await open(page);
    await page.getByRole('button', { name: 'Wie heeft mijn gegevens gezien?' }).click();
    await page.getByText('Els, medewerker').first().waitFor();
    expect(await page.getByText('Jij had een vraag.').count()).toBe(10);
    await page.getByRole('button', { name: 'Toon meer' }).click();
    expect(await page.getByText('Jij had een vraag.').count()).toBe(12);
    expect(await page.getByRole('button', { name: 'Toon meer' }).count()).toBe(0);
    expect(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie])).toEqual([
      {},
      {},
      '',
    ]);
    expect(page.url()).toBe(address);
    await page.clock.fastForward('15:01');
    await page.getByRole('alert').filter({ hasText: 'De tijd is om, vraag een nieuwe code.' }).waitFor();
    expect(await page.content()).not.toMatch(/Els, medewerker|@voorbeeld/);
    await leave();
  });

  it('keeps what was typed where the server is away, and goes on when it is back', async () => {
    const { page, leave } = await visit(browser, address);
    await page.route('**/account/code', (route) => route.abort());
    await page.locator('#email').fill(email);
    await page.getByRole('button', { name: 'Stuur mij de code' }).click();
    await page.getByRole('alert').filter({ hasText: 'Dit werkt nu even niet.' }).waitFor();
    expect(await page.locator('#email').inputValue()).toBe(email);
    await page.unroute('**/account/code');
    await open(page);
    expect(await page.getByRole('alert').filter({ hasText: 'Dit werkt nu even niet.' }).count()).toBe(0);
    await leave();
  });

  it('tells who lost the mailbox that a person helps, and what nobody can do', async () => {
    const { page, leave } = await visit(browser, address);
    await page.getByText('Geen e-mailadres, of kun je niet bij je mail?').first().click();
    await page.getByText('Je krijgt dan een brief met een code.').first().waitFor();
    await page.getByText('Wij kunnen je e-mailadres niet veranderen.').first().waitFor();
    expect(await page.getByRole('link', { name: 'Bel ons: 000 000 00 00' }).isVisible()).toBe(true);
    await leave();
  });

  it.each(['nl', 'ar'])(
    'fits on a narrow phone with large letters in every part, and axe finds nothing (%s)',
    async (language) => {
      const { page, leave } = await visit(browser, `${address}?lang=${language}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.locator('summary').first().click();
      await looksWell(page);
      await open(page);
      await looksWell(page);
      for (const part of ['devices', 'seen', 'address']) {
        await page.locator(`[data-see=${part}]`).click();
        await page.locator(`[data-part=${part}]`).waitFor();
        await looksWell(page);
        await page.locator(`[data-part=${part}] [data-go=choose]`).click();
      }
      await page.goto(`${address}/address-back?lang=${language}#x`);
      await looksWell(page);
      await leave();
    },
  );

  async function looksWell(page: Page): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations, passes } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string }[]; passes: [] }> } }
      ).axe.run();
      return { violations: violations.map(({ id }) => id), looked: passes.length > 5 };
    });
    expect(found).toEqual({ violations: [], looked: true });
  }
});
