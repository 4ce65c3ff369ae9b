import type { OpenBrowser } from '@wederkerig/tooling/browser';
import { openBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres } from '@wederkerig/server/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newestFreshCode } from '../../packages/server/src/testing/own-account.ts';
import { comeByText, letTextsIn } from '../../packages/server/src/testing/phones.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit } from './visit.ts';

describe.skipIf(!hasPostgres())('The page of your own account, for who has a phone', () => {
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;
  let address: string;
  let people = 0;
  let number: string;

  beforeAll(async () => {
    here = await neighboursOnAPort({ sms: 'demo' });
    await letTextsIn(here.at.community);
    address = `${here.origin}/account`;
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });
  beforeEach(async () => {
    number = `06 520000${10 + people++}`;
    await comeByText(here.at.community, number);
  });

  const code = () => newestFreshCode(here.at.community);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-part'));

  async function open(page: Page): Promise<void> {
    await page.locator('[data-part=ask] [data-go=ask-number]').click();
    await page.locator('#number').fill(number);
    await page.locator('[data-part=ask-number] form button').click();
    await page.locator('#number-code').waitFor();
    await page.locator('#number-code').fill(await code());
    await page.locator('[data-part=ask-number-code] form button').click();
    await page.locator('[data-part=choose]').waitFor();
  }

  it('opens by a number with the keyboard alone, gets a first address, and can then do without the number', async () => {
    const { page, faults, asked, leave } = await visit(browser, address);
    await page.getByRole('button', { name: 'Gebruik mijn mobiele nummer' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('ask-number');
    await page.keyboard.press('Tab');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await page.getByText('Dan krijg je nu een sms met een code.').first().waitFor();
    expect(await focused(page)).toBe('ask-number-code');
    await page.keyboard.press('Tab');
    await page.keyboard.type(await code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wat wil je doen?' }).waitFor();

    await page.getByRole('button', { name: 'Mijn mobiele nummer' }).click();
    await page.locator('[data-part=number] [data-number]').getByText(number).waitFor();
    await page.getByRole('button', { name: 'Haal mijn nummer weg' }).click();
    await page.getByRole('alert').filter({ hasText: 'Geef eerst een e-mailadres' }).waitFor();
    await page.getByRole('button', { name: 'Terug' }).click();

    await page.getByRole('button', { name: 'E-mailadres toevoegen' }).click();
    await page.getByText('Je hebt hier nog geen e-mailadres.').waitFor();
    await page.locator('#new-email').fill(`telefoon${people}@voorbeeld.nl`);
    await page.keyboard.press('Enter');
    await page.locator('#new-code').waitFor();
    await page.locator('#new-code').fill(await code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Je e-mailadres is bewaard.' }).waitFor();
    expect(await focused(page)).toBe('added');
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('button', { name: 'Ander e-mailadres' }).waitFor();

    await page.getByRole('button', { name: 'Mijn mobiele nummer' }).click();
    await page.getByRole('button', { name: 'Haal mijn nummer weg' }).click();
    await page.getByRole('heading', { name: 'Je nummer is weg.' }).waitFor();
    expect(await focused(page)).toBe('number-removed');
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    expect(asked).toEqual([]);
    await leave();
  });

  it('changes the number after a code to the new one, and says what is wrong with it', async () => {
    const { page, leave } = await visit(browser, address);
    await open(page);
    await page.getByRole('button', { name: 'Mijn mobiele nummer' }).click();
    await page.locator('#new-number').fill('06 123');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Dit nummer klopt niet' }).waitFor();
    await page.locator('#new-number').fill('020 624 11 11');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'kies een mobiel nummer' }).waitFor();
    const other = number.replace('06 52', '06 53');
    await page.locator('#new-number').fill(other);
    await page.keyboard.press('Enter');
    await page.locator('#new-number-code').waitFor();
    await page.locator('#new-number-code').fill(await code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Je nummer is bewaard.' }).waitFor();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('button', { name: 'Mijn mobiele nummer' }).click();
    await page.locator('[data-part=number] [data-number]').getByText(other).waitFor();
    await leave();
  });

  it.each(['nl', 'ar', 'uk'])(
    'fits on a narrow phone with large letters in every part, and axe finds nothing (%s)',
    async (language) => {
      const { page, leave } = await visit(browser, `${address}?lang=${language}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await looksWell(page);
      await page.locator('[data-part=ask] [data-go=ask-number]').click();
      await looksWell(page);
      await page.locator('[data-part=ask-number] [data-go=ask]').click();
      await open(page);
      await looksWell(page);
      for (const part of ['number', 'address']) {
        await page.locator(`[data-see=${part}]`).click();
        await page.locator(`[data-part=${part}]`).waitFor();
        await looksWell(page);
        await page.locator(`[data-part=${part}] [data-go=choose]`).click();
      }
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
