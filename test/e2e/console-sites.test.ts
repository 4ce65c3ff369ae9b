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

  test('lets a website in, is helped with its address, and takes the website away again', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/sites`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('heading', { name: 'Websites' }).waitFor();
    await page.getByRole('button', { name: 'Voeg een website toe' }).click();
    await page.getByLabel('Naam').fill('Onze proefsite');
    await page.getByLabel('Adres 1').fill('http://proef.example/pagina');
    await page.getByRole('button', { name: 'Gebruik https://proef.example' }).click();
    await page.getByRole('button', { name: 'Voeg ook https://www.proef.example toe' }).click();
    await page.getByText('https://www.proef.example is goed.').waitFor();
    await page.getByText('Taal en telefoon').click();
    await page.getByLabel('Met u').check();
    await page.getByRole('button', { name: 'Sla op' }).click();
    await page.getByText('Onze proefsite is opgeslagen.').waitFor();
    expect(await asked(demo, 'https://www.proef.example')).toBe(204);

    await page.getByRole('button', { name: 'Pas Onze proefsite aan' }).click();
    await page.getByText('Taal en telefoon').click();
    expect(await page.getByLabel('Met u').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Verwijder deze website' }).click();
    await page.getByRole('button', { name: 'Ja, verwijder' }).click();
    await page.getByText('Onze proefsite is verwijderd.').waitFor();
    // An address that was asked about a moment ago is known for half a minute; this one was not.
    expect(await asked(demo, 'https://proef.example')).toBe(403);
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);
});

/** Whether a page of that origin may ask for more than what is public. */
async function asked(demo: Started, origin: string): Promise<number> {
  const response = await fetch(`${demo.server}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  return response.status;
}
