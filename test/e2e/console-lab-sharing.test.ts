import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

const title = 'Samen in Molenveld';
const committee = 'Bewonerscommissie De Linde';

describe('sharing a lab', () => {
  let demo: Started;
  let karim: OpenBrowser;
  let henk: OpenBrowser;
  let address: Record<string, string>;

  beforeAll(async () => {
    demo = await startForTests();
    [karim, henk] = await Promise.all([
      openBrowser({ blockThirdPartyCookies: true }),
      openBrowser({ blockThirdPartyCookies: true }),
    ]);
    const members = await rowsOf(
      demo.data,
      `select kind, min(email) as email from resident_group_member
       join resident_group on resident_group.id = group_id
       join resident on resident.id = resident_id
       where kind <> 'organisation' and first_name in ('Henk', 'Ina') group by kind`,
    );
    address = Object.fromEntries(members.map(({ kind, email }: any) => [kind, email]));
  });
  afterAll(async () => {
    await Promise.all([karim, henk].map((browser) => browser?.close()));
    await demo?.stop();
  });

  const faults = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
    );
    return violations.map(
      ({ id, nodes }: any) => `${id}: ${nodes.map(({ target }: any) => target).join(' ')}`,
    );
  };
  const mailsTo = (email: string, words: string) =>
    rowsOf(
      demo.data,
      `select subject, body from demo_mail where recipient = '${email}' and body like '%${words}%'`,
    );

  test('an editor copies a column of 150 words, and asks the association to mail the committee', async () => {
    const { page, faults: heard, leave } = await visit(karim, `${demo.server}/console/lab-sharing`);
    await enterConsole(demo, page, 'karim@wonen.example');
    await page.getByRole('link', { name: `Deel ${title}` }).click();
    const column = page.getByRole('region', { name: 'Bewonersblad' });
    await column.getByLabel('Hoeveel woorden mag het zijn?').fill('20');
    await column.getByRole('button', { name: 'Maak de tekst' }).click();
    await column.getByText('Zo kort kan het niet.').waitFor();
    await column.getByLabel('Hoeveel woorden mag het zijn?').fill('150');
    await column.getByRole('button', { name: 'Maak de tekst' }).click();
    await column.getByText('Zo kort kan het niet.').waitFor({ state: 'detached' });
    const written = await column.getByLabel('Tekst voor Bewonersblad').inputValue();
    expect(written).toContain('Wat gaat er niet goed?');
    expect(written.split(/\s+/).length).toBeLessThanOrEqual(150);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await column.getByRole('button', { name: 'Kopieer' }).click();
    await column.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
    await page
      .getByRole('img', { name: 'Afbeelding bij de link' })
      .evaluate((image: HTMLImageElement) => image.decode());
    const mail = page.getByRole('region', { name: 'Mail aan bewonerscommissies' });
    await mail.getByLabel('Onderwerp').fill('Praat mee in Molenveld');
    expect(await mail.getByLabel(committee).isChecked()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await mail.getByRole('button', { name: 'Vraag om dit door te sturen' }).click();
    await mail.getByText('De huurdersorganisatie krijgt nu een mail').waitFor();
    await mail.getByText('nog niet doorgestuurd').waitFor();
    expect(heard).toEqual([]);
    await leave();
  }, 120_000);

  test('a member of the association hears so by mail, and passes it on to the committee', async () => {
    const email = address['tenants-association']!;
    await expect.poll(() => mailsTo(email, 'Stuur je dit bericht door'), { timeout: 30_000 }).toHaveLength(1);
    const { page, faults: heard, leave } = await visit(henk, `${demo.server}/console/lab-sharing`);
    await enterConsole(demo, page, email);
    await page.getByText(committee).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: `Stuur door naar onze commissies: ${title}` }).click();
    await page.getByText('Het is doorgestuurd.').waitFor();
    const toIna = () => mailsTo(address['committee']!, 'stuurt dit bericht van');
    await expect.poll(toIna, { timeout: 30_000 }).toMatchObject([{ subject: 'Praat mee in Molenveld' }]);
    expect(heard).toEqual([]);
    await leave();
  }, 120_000);

  test('the editor sees that the committee got it and answered', async () => {
    const { page, leave } = await visit(karim, `${demo.server}/console/lab-sharing/samen-in-de-buurt`);
    const mail = page.getByRole('region', { name: 'Mail aan bewonerscommissies' });
    // The committee of the demo asked something in the lab.
    await mail.getByText(/Kreeg de mail op .* Gaf antwoord in het gesprek\./).waitFor();
    await leave();
  }, 60_000);
});
