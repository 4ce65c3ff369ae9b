import type { OpenBrowser } from '@wederkerig/tooling/browser';
import { openBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres } from '@wederkerig/server/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { todayOf } from '../../packages/server/src/clock.ts';
import { datedCode } from '../../packages/server/src/dated-code.ts';
import { sendDigests } from '../../packages/server/src/notifications/digest.actions.ts';
import { tell } from '../../packages/server/src/notifications/tell.actions.ts';
import { newestFreshCode } from '../../packages/server/src/testing/own-account.ts';
import type { Neighbours } from '../../packages/server/src/testing/neighbours.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit } from './visit.ts';

describe.skipIf(!hasPostgres())('Choosing how to hear what is new', () => {
  let at: Neighbours;
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    here = await neighboursOnAPort();
    at = here.at;
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });
  beforeEach(async () => {
    email = `nieuws${people++}@voorbeeld.nl`;
    await at.community.asResident(email);
  });

  /** Somebody said something in a lab that closed since, and it is Monday morning. */
  const mailed = async (): Promise<string> => {
    await at.community.rows(async (db) => {
      const context = { ...at.community, db };
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow();
      const lab = await db
        .updateTable('lab')
        .set({ state: 'closed' })
        .where('slug', '=', 'samen-in-de-buurt')
        .returning('id')
        .executeTakeFirstOrThrow();
      await tell(context, { kind: 'lab-closed', aboutId: lab.id, to: [id] });
      await sendDigests(context);
    });
    const mail = async () =>
      (await at.community.mails()).find(
        ({ recipient, subject }) => recipient === email && subject === 'Er is nieuws voor je',
      );
    await expect.poll(mail, { timeout: 20_000 }).toBeDefined();
    return /\/notifications\S+/.exec((await mail())!.body)![0];
  };
  const chosen = (page: Page) =>
    page
      .locator('input[type=radio]:checked')
      .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
  const keep = (page: Page) => page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  const faults = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
    return violations.map(({ id }: { id: string }) => id);
  };

  it('is done behind the link in a mail, and shows what was chosen but not the number', async () => {
    const link = await mailed();
    const { page, leave } = await visit(browser, `${here.origin}${link}`);
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(await chosen(page)).toEqual(['weekly', 'mail']);
    await page.getByLabel('Bel mij').check();
    await keep(page);
    const number = page.getByLabel('Op welk nummer?');
    await expect.poll(() => number.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await number.fill('06 12345678');
    await keep(page);
    await page.getByText('Gedaan. Wij houden ons aan je keuze.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(await chosen(page)).toEqual(['weekly', 'call']);
    expect(await page.content()).not.toContain('12345678');
    await page.getByLabel('Nooit').check();
    expect(await number.isVisible()).toBe(false);
    await keep(page);
    await page.getByText('Gedaan. Wij houden ons aan je keuze.').waitFor();
    expect(await faults(page)).toEqual([]);
    await leave();
  });

  it('is not done by opening what a mail program opens, but by a press on what stands there', async () => {
    const [, held] = (await mailed()).split('#');
    const { page, leave } = await visit(browser, `${here.origin}/notifications/off?code=${held}`);
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(await chosen(page)).toEqual(['never', 'mail']);
    const rows = () => at.community.rows((db) => db.selectFrom('notification_choice').selectAll().execute());
    const before = (await rows()).length;
    await page.reload();
    expect(await rows()).toHaveLength(before);
    await keep(page);
    await page.getByText('Gedaan. Wij houden ons aan je keuze.').waitFor();
    expect(await rows()).toHaveLength(before + 1);
    await leave();
  });

  it('says so where the browser allows no notices, and keeps what was chosen', async () => {
    const { page, leave } = await visit(browser, `${here.origin}${await mailed()}`);
    await page.getByLabel('Met een melding op dit apparaat').check();
    await keep(page);
    await page.getByText('Dit apparaat laat geen meldingen toe.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(await chosen(page)).toEqual(['weekly', 'mail']);
    await leave();
  });

  it('shows what stands behind a notice, with a way to choose another one', async () => {
    await mailed();
    const code = await at.community.rows(async (db) => {
      const digest = await db
        .selectFrom('digest')
        .select(['id', 'resident_id'])
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      return datedCode(at.community, 'read-digest', [digest.resident_id, digest.id], todayOf(at.community));
    });
    const { page, faults: wrong, leave } = await visit(browser, `${here.origin}/notifications/news#${code}`);
    await page.getByRole('heading', { name: 'Een gesprek is klaar' }).waitFor();
    expect(await page.getByRole('link', { name: 'Lees wat bewoners zeiden' }).getAttribute('href')).toMatch(
      /\/share\/lab-feedback\/samen-in-de-buurt\?lang=nl$/,
    );
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hoe hoor je nieuws van ons? Kies het hier' }).click();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(wrong).toEqual([]);
    await leave();
  });

  it('says so where a link is no longer any good', async () => {
    const { page, leave } = await visit(browser, `${here.origin}/notifications#niets`);
    await page.getByText('Deze link werkt niet meer.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Log in en kies opnieuw' }).click();
    await page.waitForURL(/\/account/);
    await leave();
  });

  it('is found on the page of your own account, too', async () => {
    const { page, leave } = await visit(browser, `${here.origin}/account`);
    await page.locator('#email').fill(email);
    await page.locator('[data-part=ask] form button').click();
    await page.locator('#code').waitFor();
    await page.locator('#code').fill(await newestFreshCode(at.community));
    await page.locator('[data-part=code] form button').click();
    await page.getByRole('button', { name: 'Nieuws van ons: waarover en hoe vaak?' }).click();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('nl');
    await page.getByLabel('Elke dag, als er nieuws is').check();
    // Each kind has a switch of its own, and all of them are on.
    const kinds = ['Beloftes die je volgt', 'Gesprekken waar je iets zei', 'Het bord met je buren'];
    for (const kind of kinds) expect(await page.getByLabel(kind).isChecked()).toBe(true);
    await page.getByLabel('Het bord met je buren').uncheck();
    await keep(page);
    await page.getByText('Gedaan. Wij houden ons aan je keuze.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
    for (const kind of kinds) expect(await page.getByLabel(kind).isChecked()).toBe(kind !== kinds[2]);
    expect(await faults(page)).toEqual([]);
    await leave();
  });
});
