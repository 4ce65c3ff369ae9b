import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('somebody of the staff with a pile of paper', () => {
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

  test('enters a slip, is told what is wrong with the next, and takes the first away again', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/lab-slips`);
    await enterConsole(demo, page, 'els@wonen.example');
    const number = page.getByLabel('Nummer van de bon');
    await page.getByRole('button', { name: 'Bewaar bon 1' }).waitFor();
    await page.getByRole('radio', { name: 'Nee' }).first().check();
    await page.getByRole('button', { name: 'Bewaar bon 1' }).click();
    await page.getByText('Bon 1 staat erin. Nu bon 2.').waitFor();
    expect(await number.inputValue()).toBe('2');
    expect(await number.evaluate((field) => field.matches(':focus'))).toBe(true);

    await number.fill('1');
    await page.getByRole('radio', { name: 'Ja' }).first().check();
    await page.getByRole('button', { name: 'Bewaar bon 1' }).click();
    await page.getByText('Dit nummer is er al').waitFor();
    // What was chosen is still there, and goes along with another number.
    await number.fill('12');
    expect(await page.getByRole('radio', { name: 'Ja' }).first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Bewaar bon 12' }).click();
    await page.getByText('2 bonnen staan erin').waitFor();

    await page.getByRole('button', { name: 'Haal weg' }).last().click();
    await page.getByRole('button', { name: 'Ja, haal weg' }).click();
    await page.getByText('Bon 1 is weg.').waitFor();
    expect(faults).toEqual([]);
    await leave();
  }, 60_000);
});
