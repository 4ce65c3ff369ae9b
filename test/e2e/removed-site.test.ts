import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit, type Visit } from './visit.ts';

const words = 'Ik help graag met de lampen in de hal.';
const readOnly = 'Op deze website kun je alleen lezen';

describe('a website that is taken away while its pages are open', () => {
  let demo: Started;
  let browser: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('says so in one sentence at the next act, keeps what was typed, and throws nothing into the page', async () => {
    const visitor = await openWithWords(browser, demo.website);
    const other = await openBrowser({ blockThirdPartyCookies: true });
    const resident = await openWithWords(other, demo.website);
    await resident.lab.getByRole('button', { name: 'Plaats mijn reactie' }).click();
    await signIn(demo, resident.lab, 'mo@voorbeeld.nl');
    // What was typed before is placed now, and leaves the field empty.
    await resident.lab.getByText('Bedankt. Een medewerker kijkt er eerst naar.').waitFor();
    await resident.lab.getByLabel('Schrijf je reactie').fill(words);

    await removeWebsite(browser, demo);
    // An address that was asked about a moment ago is known for half a minute.
    await expect.poll(() => preflight(demo), { timeout: 45_000, interval: 1_000 }).toBe(403);

    await resident.lab.getByRole('button', { name: 'Plaats mijn reactie' }).press('Enter');
    await resident.lab.getByText(readOnly).first().waitFor();
    expect(await resident.lab.getByLabel('Schrijf je reactie').inputValue()).toBe(words);
    expect(resident.thrown).toEqual([]);

    await visitor.lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await visitor.lab.getByText(readOnly).first().waitFor();
    expect(await visitor.lab.getByLabel('Schrijf je reactie').inputValue()).toBe(words);
    // What everybody may read goes on being read.
    await visitor.lab.getByRole('button', { name: 'Volgende' }).click();
    await visitor.lab.getByText('Punt 2 van 3').first().waitFor();
    expect(visitor.thrown).toEqual([]);
    await visitor.leave();
    await resident.leave();
    await other.close();
  }, 120_000);
});

async function openWithWords(browser: OpenBrowser, address: string) {
  const { page, leave }: Visit = await visit(browser, address);
  const thrown: string[] = [];
  page.on('pageerror', (fault) => thrown.push(fault.message));
  const lab = await labOf(page);
  await lab
    .getByRole('button', { name: /reacti/i })
    .first()
    .click();
  await lab.getByLabel('Schrijf je reactie').fill(words);
  return { lab, thrown, leave };
}

async function removeWebsite(browser: OpenBrowser, demo: Started): Promise<void> {
  const { page, leave } = await visit(browser, `${demo.server}/console/sites/website`);
  await enterConsole(demo, page, 'els@wonen.example');
  await page.getByRole('button', { name: 'Verwijder deze website' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder' }).click();
  await page.getByText('Website is verwijderd.').waitFor();
  await leave();
}

async function preflight(demo: Started): Promise<number> {
  const response = await fetch(`${demo.server}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: demo.website, 'access-control-request-method': 'POST' },
  });
  return response.status;
}
