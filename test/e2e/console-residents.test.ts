import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('an admin in the console', () => {
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

  test('invites a colleague, gives a role and takes it back, and invites and finds a resident', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/residents`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('button', { name: 'Nodig een collega uit' }).click();
    await page.getByLabel('E-mailadres').fill('noor@wonen.example');
    await page.getByLabel('Voornaam').fill('Noor');
    await page.getByLabel('Medewerker').check();
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    await page.getByText('De uitnodiging is gestuurd naar noor@wonen.example.').waitFor();
    await expect.poll(() => mailed(demo), { timeout: 15_000 }).toContain('/console/link#');

    await page.getByText('Rollen en inloggen van Noor').click();
    await page.getByRole('listitem').filter({ hasText: 'noor@wonen' }).getByText('Maak redacteur').click();
    await page.getByText('De rol is gegeven.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'noor@wonen' })
      .getByText('Geen redacteur meer')
      .click();
    await page.getByText('De rol is weg.').waitFor();

    await page.getByRole('button', { name: 'Nodig een bewoner uit' }).click();
    await page.getByLabel('E-mailadres').fill('eva@voorbeeld.example');
    await page.getByLabel('Woning').fill('De Linde 26');
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    await page.getByText('De uitnodiging is gestuurd naar eva@voorbeeld.example.').waitFor();

    await page.getByRole('button', { name: 'Zoek een bewoner op' }).click();
    await page.getByLabel('E-mailadres').fill('ina.1@voorbeeld.example');
    await page.getByLabel('De bewoner heeft mij iets gevraagd').check();
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByText('Ina heeft dit adres.').waitFor();
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);
});

async function mailed(demo: Started): Promise<string> {
  return (await fetch(`${demo.server}/demo/outbox`)).text();
}
