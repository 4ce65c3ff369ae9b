import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

/** A mail is written by a job. */
const patience = { timeout: 20_000 };
const said = 'Ik help graag met de lampen.';

describe('a comment that waits', () => {
  let demo: Started;
  let browser: OpenBrowser;
  let browserOfEls: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    browserOfEls = await openBrowser({ blockThirdPartyCookies: true });
  });

  afterAll(async () => {
    await browser?.close();
    await browserOfEls?.close();
    await demo?.stop();
  });

  test('of somebody new is let through on a telephone, and stands on the website', async () => {
    await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
    const own = await visit(browser, demo.website);
    const lab = await labOf(own.page);
    await lab
      .getByRole('button', { name: /reacti/i })
      .first()
      .click();
    await lab.getByLabel('Schrijf je reactie').fill(said);
    await lab.getByRole('button', { name: 'Plaats mijn reactie' }).click();
    await signIn(demo, lab, 'mo@voorbeeld.nl');
    await lab.getByText('Een medewerker kijkt er eerst naar.').first().waitFor();

    const { page, faults, leave } = await atConsole(browser, 'wies@wonen.example');
    await page.getByRole('link', { name: 'Bekijk: Een reactie wacht op een besluit' }).last().click();
    await page.getByText(said).waitFor();
    await page.getByText('Het is de eerste reactie van iemand die hier nieuw is.').waitFor();
    await page.getByLabel('Laat door').check();
    await page.getByRole('button', { name: 'Besluit', exact: true }).click();
    await page.getByText('Besloten. De schrijver krijgt een mail.').waitFor();
    expect(faults).toEqual([]);
    await leave();

    const visitor = await visit(browser, demo.website);
    const theirs = await labOf(visitor.page);
    await theirs
      .getByRole('button', { name: /reacti/i })
      .first()
      .click();
    await theirs.getByText(said).waitFor();
    await visitor.leave();
    await expect
      .poll(() => mailTo('mo@voorbeeld.nl'), patience)
      .toContain('Anderen kunnen je tekst nu lezen.');
    await own.leave();
  }, 120_000);

  test('and is refused tells its writer why, who says that this is not right', async () => {
    const { page, faults, leave } = await atConsole(browser);
    await page.getByText('Menu').click();
    await page.getByRole('link', { name: 'Besluiten' }).click();
    const first = page.getByRole('listitem').filter({ hasText: 'Staat nog niet op de website' });
    await first.getByRole('link', { name: 'Bekijk: Een reactie op de website' }).click();
    await page.getByText('Ik ben nieuw hier.').waitFor();
    await page.getByLabel('Weiger').check();
    await page.getByLabel('Het past hier niet bij').check();
    await page.getByLabel('Wil je er iets bij schrijven?').fill('Vertel dit aan de deur.');
    await page.getByRole('button', { name: 'Besluit', exact: true }).click();
    await page.getByText('Besloten. De schrijver krijgt een mail.').waitFor();
    await leave();

    await expect
      .poll(() => mailTo('roza@voorbeeld.example'), patience)
      .toContain('Wij plaatsen je tekst niet.');
    const mail = await mailTo('roza@voorbeeld.example');
    expect(mail).toContain('Het past hier niet bij.');
    expect(mail).toContain('Vertel dit aan de deur.');

    const objecting = await visit(browser, /http\S+\/objection\S+/.exec(mail)![0]);
    await objecting.page.getByRole('button', { name: 'Verstuur' }).click();
    await objecting.page.getByText('Je hebt nog niets getypt.').waitFor();
    await objecting.page.getByLabel('Wat klopt er niet?').fill('Ik wil dit graag hier vertellen.');
    await objecting.page.getByRole('button', { name: 'Verstuur' }).click();
    await objecting.page.getByText('Iemand anders kijkt opnieuw.', { exact: false }).last().waitFor();
    expect(await rowsOf(demo.data, 'select words from moderation_objection')).toEqual([
      { words: 'Ik wil dit graag hier vertellen.' },
    ]);
    await objecting.leave();

    const els = await atConsole(browserOfEls, 'els@wonen.example');
    await els.page
      .getByRole('listitem')
      .filter({ hasText: 'Een schrijver is het niet eens met een besluit' })
      .getByRole('link')
      .click();
    await els.page.getByText('Ik wil dit graag hier vertellen.').waitFor();
    await els.page.getByLabel('De schrijver heeft gelijk').check();
    await els.page.getByRole('button', { name: 'Besluit', exact: true }).click();
    await els.page.getByText('Besloten. De schrijver krijgt een mail.').waitFor();
    expect([...faults, ...els.faults]).toEqual([]);
    await els.leave();
    await expect
      .poll(() => rowsOf(demo.data, "select state from lab_comment where text like 'Ik ben nieuw%'"))
      .toEqual([{ state: 'published' }]);
  }, 120_000);

  /** On a telephone; signed in with a code of the app where this browser is not yet. */
  async function atConsole(telephone: OpenBrowser, email?: string) {
    const opened = await visit(telephone, `${demo.server}/console`);
    await opened.page.setViewportSize({ width: 360, height: 740 });
    if (email) await enterConsole(demo, opened.page, email);
    await opened.page.getByRole('heading', { name: 'Dit wacht op jou' }).waitFor();
    return opened;
  }

  /** The newest mail to somebody that is no code. */
  async function mailTo(address: string): Promise<string> {
    const outbox = await (await fetch(`${demo.server}/demo/outbox`)).text();
    const mail = outbox
      .split('<article>')
      .find((one) => one.includes(address) && !/<h2>Je code/.test(one) && !one.includes('Doe mee'));
    return (mail ?? '').replaceAll('&amp;', '&').replace(/<[^>]+>/g, '');
  }
});
