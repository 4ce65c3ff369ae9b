import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('what people like to do, on the demo site', () => {
  let demo: Started;
  let browser: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('is read by everybody, as a picture and as a table', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.website}/buurt.html`);
    const widget = page.locator('wk-mix');
    await widget.getByText('In Molenveld').waitFor();
    await widget.getByText('Het meest gekozen: samen koffie drinken.').waitFor();
    await widget.getByText('Bekijk als tabel: Dit doen mensen graag').click();
    await widget.getByRole('row', { name: 'Wandelen' }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('is that of a building alone where it is large enough', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.website}/de-brug.html`);
    const widget = page.locator('wk-mix');
    await widget.getByText('In De Brug').waitFor();
    await widget.getByText('Bekijk als tabel: Dit doen mensen graag').click();
    await widget.getByRole('row', { name: 'Samen koffie drinken' }).waitFor();
    await page.getByRole('link', { name: 'Er is een woning vrij in De Brug.' }).click();
    await page.locator('wk-mix').locator('.own', { hasText: 'Op het dak is een tuin' }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('is a text without numbers beside a vacant home, which reads without a script too', async () => {
    const always = 'Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.';
    const { page, faults, leave } = await visit(browser, `${demo.website}/woning.html`);
    await page
      .locator('wk-mix')
      .locator('.own', { hasText: 'Beneden is een zaal met een keuken.' })
      .waitFor();
    await page.locator('wk-mix').locator('b', { hasText: always }).waitFor();
    expect(faults).toEqual([]);
    await leave();
    for (const path of ['/share/mix/de-linde', '/embed/mix?vacant-home=de-linde', '/mix/de-linde.txt']) {
      const response = await fetch(`${demo.server}${path}`);
      expect(await response.text()).toContain(always);
    }
  });
});
