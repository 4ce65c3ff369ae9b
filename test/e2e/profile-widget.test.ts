import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portrait } from '../../packages/server/src/profile-card/picture/fixtures/portrait.ts';
import { rowsOf } from './database.ts';
import { invite, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('the card on the page "Over mij" of the demo sites', () => {
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

  const button = (page: Page, name: string) =>
    page.locator('wk-profile-card').getByRole('button', { name, exact: true });

  test('is made question by question, and shown to those who were chosen', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.website}/over-mij.html`);
    const widget = page.locator('wk-profile-card');
    await button(page, 'Log in').click();
    await signIn(demo, widget, 'eva@voorbeeld.nl');
    await button(page, 'Maak mijn kaart').click();
    await page.getByText('Zelf maken').click();
    await button(page, 'Koken').click();
    await page.reload();
    await page.getByText('Hier was je gebleven.').waitFor();
    await button(page, 'Verder').click();
    await page.getByText('Buren in mijn trappenhuis').click();
    await button(page, 'Bewaar en ga verder').click();
    await page.getByText('Vraag 2 van 7').waitFor();
    expect(await rowsOf(demo.data, told)).toEqual([{ question: 'good-at', audience: 'stairwell' }]);
    expect(faults).toEqual([]);
    await leave();
  });

  test('has a photo that its owner alone sees until they choose, and that a strict page shows', async () => {
    const { page, faults, leave } = await visit(
      browser,
      `${demo.website}/over-mij.html?wk-profile-card.tell=picture`,
    );
    const photo = { name: 'vakantie.jpg', mimeType: 'image/jpeg', buffer: await portrait() };
    await page.getByLabel('Kies een foto').setInputFiles(photo);
    await page.getByText('Nu zie alleen jij deze foto.').waitFor();
    expect(await rowsOf(demo.data, shown)).toEqual([{ audience: 'only-me' }]);
    const picture = page.getByAltText('Zo ziet een buur je foto.');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(384);
    await button(page, 'Verder').click();
    await button(page, 'Bewaar').click();
    await page.getByText('Bedankt. Je kaart is klaar.').waitFor();
    expect(await rowsOf(demo.data, shown)).toEqual([{ audience: 'building' }]);
    expect(faults).toEqual([]);
    await leave();
  });

  test('keeps what was there when a file is no photo, and says so', async () => {
    const { page, leave } = await visit(
      browser,
      `${demo.website}/over-mij.html?wk-profile-card.tell=picture`,
    );
    const text = { name: 'brief.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Geen foto') };
    await page.getByLabel('Kies een andere foto').setInputFiles(text);
    await page.getByText('Deze foto lukt niet, kies een andere foto.').waitFor();
    await page.getByText('Je koos: brief.jpg').waitFor();
    expect(await rowsOf(demo.data, shown)).toEqual([{ audience: 'building' }]);
    await leave();
  });

  test('is seen by a neighbour on the forum, who says hello', async () => {
    const [eva] = await rowsOf<{ id: string }>(demo.data, "select id from resident where first_name = 'Eva'");
    const card = Buffer.from(`ProfileCard:${eva!.id}`).toString('base64');
    const other = await openBrowser({ blockThirdPartyCookies: true });
    const address = `${demo.forum}/over-mij.html?wk-profile-card.neighbour=${encodeURIComponent(card)}`;
    const { page, faults, leave } = await visit(other, address);
    const widget = page.locator('wk-profile-card');
    await page.getByText('Dit is de kaart van een buur.').waitFor();
    await button(page, 'Log in').click();
    await signIn(demo, widget, 'ina.1@voorbeeld.example');
    await widget.getByRole('heading', { name: 'Eva' }).waitFor();
    await expect
      .poll(() => widget.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(384);
    // Eva lives at the other stairwell, so what she is good at is not for Ina.
    expect(await widget.getByText('Koken').count()).toBe(0);
    await button(page, 'Zeg hallo').click();
    await widget.getByText('Je zei hallo. Wij zeggen het als Eva ook hallo zegt.').waitFor();
    expect(faults).toEqual([]);
    await leave();
    await other.close();
  });
});

const told = `select question, audience from profile_answer
  join resident on resident.id = resident_id where first_name = 'Eva'`;
const shown = 'select audience from profile_picture';
