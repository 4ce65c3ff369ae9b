import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

const text = 'Een bank bij de vijver, dan praat je makkelijker.';

describe('an idea of a resident', () => {
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

  test('is put forward on the website, let through at work, and answered by another resident', async () => {
    await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
    const own = await visit(browser, pointCalled('s-bord'));
    const lab = await labOf(own.page);
    await lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await lab.getByRole('button', { name: 'Ik heb zelf een idee' }).click();
    await lab.getByText('Je naam staat er niet bij.').waitFor();
    await lab.getByLabel('Wat is jouw idee?').fill(text);
    await lab.getByRole('button', { name: 'Stuur mijn idee' }).click();
    await signIn(demo, lab, 'mo@voorbeeld.nl');
    await lab.getByText('Bedankt. Wij lezen je idee eerst.').waitFor();
    await lab.getByText('Wacht nog. Wij lezen je idee eerst.').waitFor();

    const wies = await visit(browser, `${demo.server}/console`);
    await enterConsole(demo, wies.page, 'wies@wonen.example');
    await wies.page
      .getByRole('link', { name: 'Bekijk: Een idee van een bewoner wacht op een besluit' })
      .click();
    await wies.page.getByText(text).waitFor();
    await wies.page.getByText('Elk idee lezen we eerst.').waitFor();
    await wies.page.getByLabel('Laat door').check();
    await wies.page.getByRole('button', { name: 'Besluit', exact: true }).click();
    await wies.page.getByText('Besloten. De schrijver krijgt een mail.').waitFor();
    await wies.leave();

    await own.page.reload();
    await (await labOf(own.page)).getByText('Staat erbij. Anderen kunnen erop antwoorden.').waitFor();
    expect([...own.faults, ...wies.faults]).toEqual([]);
    await own.leave();

    const neighbours = await openBrowser({ blockThirdPartyCookies: true });
    await invite(demo, 'noor@voorbeeld.nl', 'De Linde 3', 'Noor');
    const other = await visit(neighbours, pointCalled('idee-1'));
    const theirs = await labOf(other.page);
    await theirs.getByText(text).waitFor();
    await theirs.getByText('Idee van een bewoner').waitFor();
    await theirs.getByText('Zou dit jou helpen?').waitFor();
    await theirs.getByRole('button', { name: 'Ja', exact: true }).click();
    await theirs.getByText('Bedankt. Jij zei: ja.').waitFor();
    await theirs.getByRole('button', { name: 'Log in', exact: true }).first().click();
    await signIn(demo, theirs, 'noor@voorbeeld.nl');
    await expect
      .poll(() =>
        rowsOf(
          demo.data,
          "select voice, choice from lab_answer join lab_item on lab_item.id = item_id where anchor = 'idee-1'",
        ),
      )
      .toEqual([{ voice: 'resident', choice: 'yes' }]);
    expect(other.faults).toEqual([]);
    await other.leave();
    await neighbours.close();
  }, 120_000);

  const pointCalled = (anchor: string) => `${demo.website}?wk-lab-feedback.item=${anchor}`;
});
