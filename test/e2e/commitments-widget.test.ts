import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('what was promised, on the demo sites', () => {
  let demo: Started;
  let browser: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    await invite(demo, 'eva@voorbeeld.nl', 'De Linde 26', 'Eva');
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const widgetOf = (page: Page) => page.locator('wk-commitments');
  const late = (page: Page) =>
    widgetOf(page).locator('.promise', { hasText: 'Bij elke bel komt een nieuw naambordje.' });

  test('is read by everybody, and narrowed by links that can be shared', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.website}/beloofd.html`);
    const widget = widgetOf(page);
    await widget.getByText(/\d+ beloftes\./).waitFor();
    await late(page).getByText('4 dagen te laat').waitFor();
    await late(page).getByText('De drukker had te weinig bordjes.').waitFor();
    await widget.getByRole('link', { name: 'Gedaan', exact: true }).click();
    await widget
      .getByText('Op tijd gedaan')
      .or(widget.getByText('Er zijn 14 fietsen weg.'))
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('wk-commitments.show')).toBe('kept');
    await page.goBack();
    await late(page).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('asks a visitor whether they notice it, and keeps the answer for this browser', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.forum}/beloofd.html`);
    await late(page).getByRole('button', { name: 'Weet ik niet' }).click();
    await late(page).getByText('Bedankt. Jij zei: weet ik niet.').waitFor();
    await page.reload();
    await late(page).getByText('Bedankt. Jij zei: weet ik niet.').waitFor();
    expect(await rowsOf(demo.data, noticed)).toEqual([
      { voice: 'visitor', choice: 'dont-know', named: false },
    ]);
    expect(faults).toEqual([]);
    await leave();
  });

  test('counts a resident who signs in there with the residents, and lets them follow and stop', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.website}/beloofd.html`);
    const promise = late(page);
    await promise.getByRole('button', { name: 'Nog niet' }).click();
    await promise.getByText('Bedankt. Jij zei: nog niet.').waitFor();
    await promise.getByRole('button', { name: 'Mail mij' }).click();
    await signIn(demo, widgetOf(page), 'eva@voorbeeld.nl');
    await promise.getByText('Je hoort hoe dit afloopt.').waitFor();
    await promise.getByText('Je telt mee bij de bewoners.').waitFor();
    expect(await rowsOf(demo.data, follows)).toEqual([{ stopped: false }]);
    expect(await rowsOf(demo.data, noticed)).toContainEqual({
      voice: 'resident',
      choice: 'not-yet',
      named: true,
    });
    // Another day, from the top of the page.
    await page.goto(`${demo.website}/beloofd.html?another-day`);
    await promise.getByRole('button', { name: 'Stop met volgen' }).click();
    await promise.getByText('Je krijgt hier geen mail meer over.').waitFor();
    expect(await rowsOf(demo.data, follows)).toEqual([{ stopped: true }]);
    expect(faults).toEqual([]);
    await leave();
  });
});

const noticed = `select voice, choice, resident_id is not null as named from commitment_notice`;
const follows = `select stopped_on is not null as stopped from follow where commitment_id is not null`;
