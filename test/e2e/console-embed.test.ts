import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostPage, type HostSite, hostSite } from '../embed/host-site.ts';
import { letIn } from '../embed/let-in.ts';
import { enterConsole } from './enter-console.ts';
import { labOf } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('an admin who puts a widget on a website', () => {
  let demo: Started;
  let browser: OpenBrowser;
  let news: HostSite;
  /** Filled with what the console hands out. */
  const pages: Record<string, HostPage> = {};
  let code: Record<string, string>;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    news = await hostSite('news', pages);
    await letIn(demo, 'nieuws', news.origin);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([demo?.stop(), news?.close()]);
  });

  test('chooses, sees it live as the site is dressed, mends its colour and copies the code', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/embed`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('heading', { name: 'Op je website zetten' }).waitFor();
    await page.getByLabel('nieuws', { exact: true }).check();
    const live = page.frameLocator('iframe');
    await live.getByRole('button', { name: 'Volgende' }).waitFor();
    const fill = () =>
      live
        .locator('wk-lab-feedback')
        .evaluate((lab) => getComputedStyle(lab).getPropertyValue('--wk-color-action').trim());
    expect(await fill()).toBe('');

    await dressInYellow(page, demo);
    await page.getByLabel('nieuws', { exact: true }).check();
    await expect.poll(fill, soon).toBe('#ffcc00');
    const mend = page.getByRole('button', { name: /^Neem #/ });
    const better = (await mend.textContent())!.trim().slice('Neem '.length);
    await mend.click();
    await page.getByText('De nieuwe kleur is bewaard bij nieuws.').waitFor();
    await expect.poll(fill, soon).toBe(better);
    expect(await mend.count()).toBe(0);

    await page.getByText('Taal en koppen').click();
    await page.getByLabel('Nederlands').check();
    code = await handedOut(page);
    expect(Object.keys(code)).toEqual(['script', 'room', 'single', 'frame', 'wordpress', 'oembed', 'link']);
    expect(code['wordpress']).toBe('[wederkerig widget="lab-feedback" lab="samen-in-de-buurt" lang="nl"]');
    expect(code['room']).toContain(`--wk-color-action: ${better};`);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer: Code voor de pagina' }).click();
    await page.getByText('Gekopieerd. Plak het nu in je website.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code['script']);
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);

  test('has code that works on a page of another origin: script, with room, one file with its hash', async () => {
    pages['script'] = { body: code['script']! };
    pages['roomy'] = { body: code['script']!, style: code['room']! };
    pages['single'] = { body: code['single']! };
    for (const name of ['script', 'roomy', 'single']) {
      const { page, faults, asked, leave } = await visit(browser, news.at(name));
      const lab = await labOf(page);
      // This browser answers the first point once, and what it said stands there from then on.
      if (name === 'script') await lab.getByRole('button', { name: 'Ja', exact: true }).click();
      await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
      expect(
        asked.some((address) => address.includes('/all.nl.js')),
        name,
      ).toBe(name === 'single');
      expect(faults, name).toEqual([]);
      await leave();
    }
  }, 60_000);

  test('has a frame that works there, dressed as the site', async () => {
    pages['frame'] = { body: code['frame']! };
    const { page, faults, leave } = await visit(browser, news.at('frame'));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Ja', exact: true }).click();
    await inside.getByText('Bedankt. Jij zei: ja.').waitFor();
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())!.height, soon)
      .toBeGreaterThan(500);
    expect(faults).toEqual([]);
    await leave();
  });

  test('has a link and an address that lead to the lab, and a fallback that stands there without JavaScript', async () => {
    pages['link'] = { body: code['link']! };
    const { page, leave } = await visit(browser, news.at('link'));
    await page.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Samen in Molenveld' }).waitFor();
    const oembed = await fetch(`${demo.server}/oembed?url=${encodeURIComponent(code['oembed']!)}`);
    expect(await oembed.json()).toMatchObject({ type: 'rich', title: 'Samen in Molenveld' });
    expect(code['script']).toContain('>Samen in Molenveld</a>');
    expect(code['script']).toContain('<a href="tel:0000000000">Bel ons: 000 000 00 00</a>');
    await leave();
  });
});

/** A frame loads its own code. */
const soon = { timeout: 15_000 };

/** Sets the colour of a site that no text can be read in. */
async function dressInYellow(page: Page, demo: Started): Promise<void> {
  await page.goto(`${demo.server}/console/sites/nieuws`);
  await page.getByText('Uiterlijk').click();
  await page.getByLabel('Kleur van knoppen', { exact: true }).fill('#ffcc00');
  await page.getByRole('button', { name: 'Sla op' }).click();
  await page.getByText('nieuws is opgeslagen.').waitFor();
  await page.goto(`${demo.server}/console/embed`);
}

/** The code of every way, by its name. */
async function handedOut(page: Page): Promise<Record<string, string>> {
  const fields = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((one) => [one.id.slice(5), (one as HTMLTextAreaElement).value]));
  return Object.fromEntries(fields);
}
