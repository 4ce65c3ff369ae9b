import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('a point of a lab that becomes a promise', () => {
  let demo: Started;
  let els: OpenBrowser;
  let karim: OpenBrowser;
  let eva: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    [els, karim, eva] = await Promise.all([browser(), browser(), browser()]);
    await invite(demo, 'eva@voorbeeld.nl', 'De Linde 26', 'Eva');
  }, 60_000);
  afterAll(async () => {
    for (const one of [els, karim, eva]) await one?.close();
    await demo?.stop();
  });

  const promise = 'Elke lamp in de hal doet het.';

  test('is made, followed, moved with a reason, taken over, kept with proof, and told by mail', async () => {
    const { page, faults, leave } = await visit(els, `${demo.server}/console/lab-feedback/samen-in-de-buurt`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('link', { name: 'Maak hier een belofte van' }).last().click();
    await page.getByLabel('Wat beloven we?').fill(promise);
    await page.getByLabel('Wie doet het?').fill('Woonservice');
    await page.getByLabel('Uiterlijk op').fill('2026-01-05');
    await page.getByRole('button', { name: 'Beloof dit' }).click();
    await page.getByText('Deze dag is al voorbij').waitFor();
    // What was typed is still there, and another day is enough.
    await page.getByLabel('Uiterlijk op').fill(inDays(2));
    await page.getByRole('button', { name: 'Beloof dit' }).click();
    await page.getByText('De belofte staat op de website.').waitFor();
    const address = page.url();

    const resident = await follows();
    await page.getByText('Kies een andere datum').click();
    await page.getByLabel('Nieuwe datum').fill(inDays(5));
    await page.getByLabel('Waarom?').fill('De winkel heeft deze lamp nog niet.');
    await page.locator('#job-of-move').fill('Opzichter');
    await page.getByRole('button', { name: 'Zet de nieuwe datum' }).click();
    await page.getByText('De nieuwe datum staat erbij.').waitFor();
    await page.getByText('Vraag een collega om dit over te nemen').click();
    await page.getByLabel('Welke collega?').selectOption('Karim');
    await page.getByRole('button', { name: 'Vraag het' }).click();
    await page.getByText('Je collega ziet je vraag bij Vandaag.').waitFor();

    await keep(address);
    await morning();
    await expect.poll(outbox, { timeout: 30_000 }).toContain('Alle acht lampen branden.');
    const mails = await outbox();
    expect(mails).toContain('De winkel heeft deze lamp nog niet.');
    const [own] = /http:\/\/[^\s"]+\/share\/commitments\/[a-z0-9-]+/.exec(mails)!;
    const told = await (await fetch(own)).text();
    expect(told).toContain('Alle acht lampen branden.');
    expect(told).not.toContain('<script');
    // Who has the turn no longer reads how it went, and does nothing with it.
    await page.goto(address);
    await page.getByText('Alle acht lampen branden.').waitFor();
    expect(await page.getByRole('button', { name: 'Vraag het' }).count()).toBe(0);
    expect(faults).toEqual([]);
    expect(resident.faults).toEqual([]);
    await resident.leave();
    await leave();
  }, 120_000);

  const browser = () => openBrowser({ blockThirdPartyCookies: true });
  const outbox = async () => (await fetch(`${demo.server}/demo/outbox`)).text();

  /** Eva hears of both on one morning; she wants to hear each day what is new. */
  async function morning(): Promise<void> {
    const told = () =>
      rowsOf<{ kind: string }>(demo.data, "select kind from notification where kind = 'commitment'");
    await expect.poll(told, { timeout: 30_000 }).toHaveLength(2);
    await rowsOf(
      demo.data,
      `insert into notification_choice (organisation_id, resident_id, rhythm, channel, chosen_on)
      select organisation_id, id, 'daily', 'mail', current_date from resident where email = 'eva@voorbeeld.nl'`,
    );
    await rowsOf(demo.data, "insert into pgboss.job (name, data) values ('digest-morning', '{}')");
  }

  async function follows() {
    const seen = await visit(eva, `${demo.website}/beloofd.html`);
    const widget = seen.page.locator('wk-commitments');
    const it = widget.locator('.promise', { hasText: promise });
    await it.getByText('Wil je horen hoe dit afloopt?').click();
    await it.getByRole('button', { name: 'Mail mij' }).click();
    await signIn(demo, widget, 'eva@voorbeeld.nl');
    await it.getByText('Je hoort hoe dit afloopt.').waitFor();
    return seen;
  }

  /** A colleague takes it over, and shows what was done with a point of the lab. */
  async function keep(address: string): Promise<void> {
    const { page, faults, leave } = await visit(karim, address);
    await enterConsole(demo, page, 'karim@wonen.example');
    await page.getByRole('button', { name: 'Ja, ik neem dit over' }).click();
    await page.getByText('De belofte is nu van jou.').waitFor();
    await page.getByLabel('Het is gedaan').check();
    await page.getByLabel('Wat is er gedaan?').fill('Alle acht lampen branden. Bel Anna op 06-12345678.');
    await page.locator('#job').fill('Wijkbeheerder');
    await chooseFirstPoint(page);
    await page.getByRole('button', { name: 'Zeg dat het gedaan is' }).click();
    await page.getByText('Noem hier geen telefoonnummer of e-mailadres.').waitFor();
    await page.getByLabel('Wat is er gedaan?').fill('Alle acht lampen branden.');
    await page.getByRole('button', { name: 'Zeg dat het gedaan is' }).click();
    await page.getByText('De belofte is gedaan.').waitFor();
    await page.getByText('Dit staat in het gesprek').waitFor();
    expect(faults).toEqual([]);
    await leave();
  }
});

const chooseFirstPoint = (page: Page) =>
  page.getByLabel('Punt uit een gesprek dat het laat zien').selectOption({ index: 1 });

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
