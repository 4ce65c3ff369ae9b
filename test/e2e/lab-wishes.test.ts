import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('a resident who wants to do more than answer', () => {
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

  test('says what matters most and joins in; staff write, and the mail comes', async () => {
    await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
    const own = await visit(browser, `${demo.website}?wk-lab-feedback.item=s-bord`);
    const lab = await labOf(own.page);
    await lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await lab.getByRole('button', { name: 'Ik wil meedoen' }).click();
    await signIn(demo, lab, 'mo@voorbeeld.nl');
    // What was pressed before signing in is done after it.
    await lab.getByText('Je doet mee. Wij schrijven je.').waitFor();
    await lab.getByRole('button', { name: 'Dit vind ik het belangrijkst' }).click();
    await lab.getByText('Je koos er 1 van 3.').waitFor();
    await own.page.reload();
    const again = await labOf(own.page);
    await again.getByText('Je doet mee. Wij schrijven je.').waitFor();
    await again.getByRole('button', { name: 'Dit vind jij het belangrijkst' }).waitFor();

    const els = await visit(browser, `${demo.server}/console`);
    await enterConsole(demo, els.page, 'els@wonen.example');
    await els.page
      .getByRole('link', { name: 'Bekijk: Bewoners willen meedoen met een gesprek. Schrijf hun een bericht' })
      .first()
      .click();
    await els.page.getByRole('heading', { name: 'Wie wil meedoen?' }).waitFor();
    const board = els.page.locator('section', { hasText: 'Mo' }).last();
    await board.getByLabel('Schrijf hun een bericht').fill('Kom dinsdag naar de hal.');
    await board.getByRole('button', { name: 'Mail 1 bewoner' }).click();
    await board.getByText('Het bericht gaat nu per mail').waitFor();
    await expect
      .poll(async () => (await fetch(`${demo.server}/demo/outbox`)).text(), { timeout: 30_000 })
      .toMatch(/mo@voorbeeld\.nl[\s\S]*Kom dinsdag naar de hal\./);
    expect([...own.faults, ...els.faults]).toEqual([]);
    await own.leave();
    await els.leave();
  }, 90_000);
});
