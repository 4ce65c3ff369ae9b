import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('a complaint, from a page of the website to its answer', () => {
  let demo: Started;
  let eva: OpenBrowser;
  let els: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    eva = await openBrowser({ blockThirdPartyCookies: true });
    els = await openBrowser({ blockThirdPartyCookies: true });
    await invite(demo, 'eva@voorbeeld.nl', 'De Linde 26', 'Eva');
  }, 60_000);
  afterAll(async () => {
    await eva?.close();
    await els?.close();
    await demo?.stop();
  });

  const outbox = async () => (await fetch(`${demo.server}/demo/outbox`)).text();

  test('is written before signing in, gets a number, is answered in the console, and did not help', async () => {
    const { page, faults, leave } = await visit(eva, `${demo.website}/klacht.html`);
    const widget = page.locator('wk-signal');
    await widget.getByRole('button', { name: 'Er is gevaar' }).click();
    await widget.getByRole('link', { name: 'Bel nu 112' }).waitFor();
    await widget.getByRole('button', { name: 'Terug' }).click();
    await widget.getByRole('button', { name: 'Ik heb een klacht' }).click();
    await widget.getByLabel('Wat is je klacht?').fill('De trap bij ons is al weken vuil.');
    await widget.getByRole('button', { name: 'Stuur naar Wonen aan de Maas' }).click();
    await signIn(demo, widget, 'eva@voorbeeld.nl');
    await widget.getByText('Bedankt. Je bericht is bij ons.').waitFor();
    const said = await widget.locator('wk-signal-send .number').textContent();
    const number = /\d{3}\s\d{3}/.exec(said ?? '')![0];
    await expect.poll(outbox, { timeout: 20_000 }).toContain(number);
    expect(await outbox()).not.toContain('al weken vuil');

    await answer(number);
    await expect.poll(outbox, { timeout: 20_000 }).toContain('Er is antwoord op je bericht');
    expect(await outbox()).not.toContain('maandag schoon');

    await page.goto(`${demo.website}/klacht.html`);
    await widget.getByText('De trap is maandag schoon.').waitFor();
    await widget.getByRole('button', { name: 'Nee' }).click();
    await widget.getByText('Jammer. Wij kijken er nog een keer naar.').waitFor();
    await widget.getByLabel('Mogen wij je bellen? Op welk nummer?').fill('06 12345678');
    await widget.getByRole('button', { name: 'Ja, bel mij' }).click();
    await widget.getByText('Wij bellen je binnen 2 werkdagen.').waitFor();
    expect(
      await rowsOf(
        demo.data,
        `select verdict, call_phone as phone from signal where text like '%al weken vuil%'`,
      ),
    ).toEqual([{ verdict: 'not-helped', phone: '06 12345678' }]);
    expect(faults).toEqual([]);
    await leave();
  }, 120_000);

  /** Els finds it in Vandaag, takes it and answers. */
  async function answer(number: string): Promise<void> {
    const { page, faults, leave } = await visit(els, `${demo.server}/console/signal`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('link', { name: `Bekijk nummer ${number}` }).click();
    await page.getByText('De trap bij ons is al weken vuil.').waitFor();
    await page.getByRole('button', { name: 'Ik pak dit op' }).click();
    await page.getByText('Dit is nu van jou.').waitFor();
    await page.getByLabel('Wat is ons antwoord?').fill('De trap is maandag schoon.');
    await page.getByLabel('Wat is je werk?').fill('Wijkbeheerder');
    await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
    await page.getByText('Het antwoord is verstuurd.').waitFor();
    expect(faults).toEqual([]);
    await leave();
  }
});
