import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';

describe('a newcomer and the neighbour they choose', () => {
  let demo: Started;
  let browsers: OpenBrowser[];

  beforeAll(async () => {
    demo = await startForTests();
    browsers = [];
    for (let one = 0; one < 3; one++) browsers.push(await openBrowser({ blockThirdPartyCookies: true }));
    await invite(demo, 'agnieszka@voorbeeld.nl', 'De Linde 14', 'Agnieszka');
    await invite(demo, 'bram@voorbeeld.nl', 'De Linde 26', 'Bram');
  }, 200_000);
  afterAll(async () => {
    for (const browser of browsers ?? []) await browser.close();
    await demo?.stop();
  });

  /** A page of the website with <wk-welcome> in the place of another widget. */
  async function welcomePage(browser: OpenBrowser, email: string) {
    const page = await browser.newPage();
    const open = async () => {
      await page.goto(`${demo.website}/klacht.html`);
      await page.evaluate(() =>
        document.querySelector('wk-signal')?.replaceWith(document.createElement('wk-welcome')),
      );
    };
    await open();
    const widget = page.locator('wk-welcome');
    await widget.getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, widget, email);
    return { page, widget, open };
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

  test('meet: willing, appointed, proposed, chosen, yes; and when it stops nothing is left to see', async () => {
    const bram = await welcomePage(browsers[0]!, 'bram@voorbeeld.nl');
    await bram.widget.getByText('Zelf nieuwe buren helpen').click();
    await bram.widget.getByLabel('Hoeveel uur heb je in een maand?').selectOption('3');
    await bram.widget.getByLabel('Polski').check();
    await bram.widget.getByLabel('Op welk nummer bellen wij je?').fill('06 12345678');
    await look(bram.page, 'wish');
    await bram.widget.getByRole('button', { name: 'Ik wil helpen' }).click();
    await bram.widget.getByText('Wij bellen je eerst.').waitFor();

    const ania = await welcomePage(browsers[1]!, 'agnieszka@voorbeeld.nl');
    await ania.widget.getByRole('button', { name: 'Ja, graag' }).click();
    await ania.widget.getByRole('button', { name: 'Ja, ik wil een welkomstbuur' }).click();
    await ania.widget.getByText('Wij zoeken buren die bij je passen.').waitFor();

    const els = await browsers[2]!.newPage();
    await els.goto(`${demo.server}/console/welcome/buddies`);
    await enterConsole(demo, els, 'els@wonen.example');
    await look(els, 'console-willing');
    await els.getByText('Bel 06 12345678').waitFor();
    await press(els, 'Ik heb gebeld. Het past: Bram');
    await els.getByText('Dat is bewaard.').waitFor();
    await press(els, 'Stel welkomstburen voor');
    await els.getByText('spreekt Pools, woont in De Linde').waitFor();
    await look(els, 'console-proposed');
    await press(els, 'Verstuur naar Agnieszka');
    await els.getByText('Verstuurd. De bewoner kan nu kiezen.').waitFor();

    await bram.open();
    await bram.widget.getByText('Je bent welkomstbuur.').waitFor();
    expect(await bram.widget.getByText('Agnieszka').count()).toBe(0);
    await ania.open();
    await ania.widget.getByText('Spreekt Pools').waitFor();
    await look(ania.page, 'choosing');
    await ania.widget.getByRole('button', { name: 'Kies Bram' }).click();
    await ania.widget.getByText('Wij vragen het aan Bram.').waitFor();
    const outbox = async () => (await fetch(`${demo.server}/demo/outbox`)).text();
    await expect.poll(outbox, { timeout: 20_000 }).toContain('Een nieuwe buur vraagt iets');

    await bram.open();
    await bram.widget.getByText('Agnieszka kiest jou als welkomstbuur').waitFor();
    await look(bram.page, 'asked');
    await bram.widget.getByRole('button', { name: 'Ja, graag' }).click();
    await bram.widget.getByText('Jij helpt Agnieszka').waitFor();
    await bram.widget.getByText('Maak samen kennis.').first().waitFor();
    await look(bram.page, 'together');
    const relation = () =>
      rowsOf(
        demo.data,
        'select count(*)::int as now from resident_buddy where ends_on is null or ends_on > current_date',
      );
    const before = (await relation()) as { now: number }[];

    await ania.open();
    await ania.widget.getByText('Bram is jouw welkomstbuur.').waitFor();
    await ania.widget.getByRole('button', { name: 'Stop hiermee' }).click();
    await ania.widget.getByRole('button', { name: 'Ja, stop' }).click();
    await ania.widget.getByText('Je bent gestopt.').waitFor();
    await bram.open();
    await bram.widget.getByText('Je bent welkomstbuur.').waitFor();
    expect(await bram.widget.getByText('Agnieszka').count()).toBe(0);
    expect(await relation()).toEqual([{ now: before[0]!.now - 1 }]);
  }, 180_000);
});

/** For whoever looks at the screens: at two widths, light and dark. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (!folder) return;
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
}
