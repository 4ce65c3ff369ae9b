import type { OpenBrowser } from '@wederkerig/tooling/browser';
import { openBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres, type SignedInForTests } from '@wederkerig/server/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Neighbours } from '../../packages/server/src/testing/neighbours.ts';
import { newestFreshCode } from '../../packages/server/src/testing/own-account.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit, type Visit } from './visit.ts';

describe.skipIf(!hasPostgres())('The page with the contact details of a neighbour', () => {
  let at: Neighbours;
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;
  let address: string;
  let ina: SignedInForTests;

  beforeAll(async () => {
    here = await neighboursOnAPort();
    at = here.at;
    ina = await at.neighbour('Ina', 'De Linde 12');
    const noor = await at.neighbour('Noor', 'De Linde 3');
    const { talk } = await at.talkBetween(ina, noor, { agreed: true });
    await at.act(ina, 'shareContact', { talk, phone: '06 12345678' });
    await at.act(noor, 'shareContact', { talk, phone: '06 87654321', email: true });
    address = (await at.readTalk(ina, talk)).contactAddress;
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });

  const code = () => newestFreshCode(at.community);

  async function toTheCode({ page }: Visit, email = 'ina@voorbeeld.nl'): Promise<void> {
    await page.getByLabel('Wat is je eigen e-mailadres?').fill(email);
    await page.getByRole('button', { name: 'Stuur mij de code' }).click();
    await page.getByLabel('Typ de code uit de mail').waitFor();
  }

  async function toTheNumber(opened: Visit): Promise<void> {
    await toTheCode(opened);
    await opened.page.getByLabel('Typ de code uit de mail').fill(await code());
    await opened.page.getByRole('button', { name: 'Lees het nummer' }).click();
    await opened.page.getByRole('heading', { name: 'Noor' }).waitFor();
  }

  it('opens by the address in the talk and is used with the keyboard alone', async () => {
    const { page, faults, asked, leave } = await visit(browser, address);
    await page.getByRole('heading', { name: 'Het nummer van je buur' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('06 87');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ina@voorbeeld.nl');
    await page.keyboard.press('Enter');
    await page.getByText('Klopt je e-mailadres? Dan krijg je nu een mail met een code.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('code');
    await page.keyboard.press('Tab');
    await page.keyboard.type(await code());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Noor' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('contact');
    expect(await page.getByRole('link', { name: '06 87 65 43 21' }).getAttribute('href')).toBe(
      'tel:0687654321',
    );
    expect(await page.getByRole('link', { name: 'noor@voorbeeld.nl' }).getAttribute('href')).toBe(
      'mailto:noor@voorbeeld.nl',
    );
    const text = await page.locator('main').innerText();
    expect(text).toContain('Je kunt dit lezen tot 21\u00a0december 2026.');
    expect(text).toContain('Geef niemand je bankpas, je pincode of je sleutel.');
    expect(text).toContain('Bel ons: 000\u00a0000\u00a000\u00a000');
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    await leave();
  });

  it('says what is wrong beside the field, keeps what was typed, and goes on', async () => {
    const opened = await visit(browser, address);
    const { page, leave } = opened;
    const email = page.getByLabel('Wat is je eigen e-mailadres?');
    await email.fill('ina');
    await page.getByRole('button', { name: 'Stuur mij de code' }).click();
    await page.getByRole('alert').filter({ hasText: 'Dit e-mailadres klopt niet' }).waitFor();
    expect([await email.inputValue(), await email.getAttribute('aria-invalid')]).toEqual(['ina', 'true']);
    expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
    await toTheCode(opened);
    const typed = page.getByLabel('Typ de code uit de mail');
    const right = await code();
    await typed.fill(right === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: 'Lees het nummer' }).click();
    await page.getByRole('alert').filter({ hasText: 'Deze code klopt niet' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Noor' }).count()).toBe(0);
    await typed.fill(right);
    await page.getByRole('button', { name: 'Lees het nummer' }).click();
    await page.getByRole('heading', { name: 'Noor' }).waitFor();
    await leave();
  });

  it('shows nothing of the other to whoever else opens the address', async () => {
    const opened = await visit(browser, address);
    const { page, leave } = opened;
    await toTheCode(opened, 'mo@voorbeeld.nl');
    await page.getByLabel('Typ de code uit de mail').fill(await code());
    await page.getByRole('button', { name: 'Lees het nummer' }).click();
    await page.getByRole('alert').filter({ hasText: 'het is niet voor jou' }).waitFor();
    expect(await page.content()).not.toMatch(/Noor|87654321|06 87/);
    await leave();
  });

  it('lets no script, style or frame in but its own', async () => {
    const opened = await visit(browser, address);
    const { page, faults, leave } = opened;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.stolen = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
    expect(faults.join(' ')).toContain('Content Security Policy');
    const framed = await browser.newPage();
    await framed.setContent(`<iframe src="${address}"></iframe>`);
    expect(await framed.frameLocator('iframe').getByRole('heading').count()).toBe(0);
    await framed.close();
    // The same page, opened as it should be, does work.
    await toTheNumber(opened);
    await leave();
  });

  it.each(['nl', 'ar'])(
    'fits on a narrow phone with large letters, and axe finds nothing (%s)',
    async (language) => {
      const [path, hash] = address.split('#');
      const { page, leave } = await visit(browser, `${path}?lang=${language}#${hash}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await looksWell(page);
      await page.locator('input[name=email]').fill('ina@voorbeeld.nl');
      await page.locator('[data-part=ask] button').click();
      await page.locator('input[name=code]').waitFor({ state: 'visible' });
      await looksWell(page);
      await page.locator('input[name=code]').fill(await code());
      await page.locator('[data-part=code] form button').click();
      await page.getByRole('heading', { name: 'Noor' }).waitFor();
      await looksWell(page);
      await leave();
    },
  );

  it('says so when the address lost its end', async () => {
    const { page, leave } = await visit(browser, address.split('#')[0]!);
    await page.getByText('Deze link werkt niet.').waitFor();
    await page.getByText('Open het gesprek met je buur opnieuw.').waitFor();
    expect(await page.getByLabel('Wat is je eigen e-mailadres?').isVisible()).toBe(false);
    await leave();
  });

  async function looksWell(page: Page): Promise<void> {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const run = (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string }[]; passes: [] }> } }
      ).axe;
      const { violations, passes } = await run.run();
      return { violations: violations.map(({ id }) => id), looked: passes.length > 5 };
    });
    expect(found).toEqual({ violations: [], looked: true });
  }
});
