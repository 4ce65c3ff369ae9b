import { hasPostgres } from '@wederkerig/server/testing';
import { openBrowser, type OpenBrowser } from '@wederkerig/tooling/browser';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../../packages/server/src/clock.ts';
import { findHome } from '../../packages/server/src/community/places.actions.ts';
import type { Neighbours } from '../../packages/server/src/testing/neighbours.ts';
import { residentNamed } from '../../packages/server/src/testing/buddies.ts';
import { welcomeForTests } from '../../packages/server/src/testing/welcomes.ts';
import { mailHowItGoes } from '../../packages/server/src/welcome/check-in-mail.actions.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit } from './visit.ts';

describe.skipIf(!hasPostgres())('How it goes, behind the link in a mail', () => {
  let at: Neighbours;
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;

  beforeAll(async () => {
    here = await neighboursOnAPort();
    at = here.at;
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });

  /** The link in the mail of somebody who got the keys nine days ago. */
  async function mailed(name: string, home: string, language: string): Promise<string> {
    const email = `${name.toLowerCase()}@voorbeeld.nl`;
    await at.community.asResident(email, home, name);
    const resident_id = await residentNamed(at.community, name);
    const today = todayOf(at.community);
    await at.community.rows(async (db) => {
      const context = { ...at.community, db };
      await welcomeForTests(context, {
        home_id: (await findHome(db, home))!,
        key_on: dayLater(today, -9),
        announced_on: dayLater(today, -12),
        first_name: name,
        language,
        resident_id,
        agreed_on: today,
      });
      await mailHowItGoes(context);
    });
    const mail = async () =>
      (await at.community.mails()).find(
        ({ recipient, body }) => recipient === email && body.includes('/check-in?'),
      );
    await expect.poll(mail, { timeout: 25_000 }).toBeDefined();
    return /http\S+\/check-in\?\S+/.exec((await mail())!.body)![0];
  }
  const answers = () =>
    at.community.rows((db) =>
      db.selectFrom('welcome_check_in').select(['face', 'line', 'source', 'language']).execute(),
    );
  const faults = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
    return violations.map(({ id }: { id: string }) => id);
  };

  it('is said by a press in Dutch, and by nothing that only opens it', async () => {
    const link = await mailed('Marta', 'De Linde 17', 'nl');
    // A mail scanner looks twice before somebody reads.
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET'])
      expect((await fetch(link, { method })).status).toBe(200);
    const { page, faults: wrong, leave } = await visit(browser, link);
    const bad = page.getByLabel('Niet goed');
    await bad.waitFor();
    await page.reload();
    await bad.waitFor();
    expect(await answers()).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stuur' }).click();
    await page.getByText('Kies eerst een gezicht.').waitFor();
    await bad.check();
    await page.getByText('Kies eerst een gezicht.').waitFor({ state: 'hidden' });
    await page.getByLabel('Mogen we je bellen?').check();
    await page.getByLabel('Op welk nummer?').fill('06 12345678');
    await page.getByRole('textbox').first().fill('Het is hier erg stil.');
    expect(await answers()).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stuur' }).click();
    await page.getByText('Wij bellen je binnen 2 werkdagen.').waitFor();
    await expect
      .poll(answers)
      .toEqual([{ face: 'bad', line: 'Het is hier erg stil.', source: 'mail', language: 'nl' }]);
    expect(await faults(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await leave();
  });

  it('is said in the language of the newcomer', async () => {
    const link = await mailed('Ania', 'De Linde 14', 'pl');
    const { page, leave } = await visit(browser, link);
    await page.getByText('Jak się masz?').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
    expect(await faults(page)).toEqual([]);
    await leave();
  });
});
