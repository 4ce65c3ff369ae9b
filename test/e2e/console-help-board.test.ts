import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('somebody of the staff in the console', () => {
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

  test('makes the board of a neighbourhood ready, opens it, and closes it again', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/help-board`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('button', { name: 'Bekijk Kapelhof' }).click();
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Op welke dag gaat het open?').fill(day);
    await page.getByRole('button', { name: 'Zet deze dag erbij' }).click();
    await page.getByText('Op de website staat nu').waitFor();
    expect(await asked(demo)).toEqual({ open: false, opensOn: day });

    for (const seen of [
      'Ik ken er drie',
      'Ik heb er vijf',
      'Bewoners hebben het op papier',
      'Ik heb gebeld',
    ]) {
      await page.getByRole('button', { name: seen }).click();
      await page.getByRole('button', { name: seen }).waitFor({ state: 'detached' });
    }
    expect(await page.getByRole('button', { name: 'Open het prikbord' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Dat is afgesproken' }).click();
    await page.getByRole('button', { name: 'Open het prikbord' }).click();
    await page.getByText('Het prikbord is open.').waitFor();
    expect(await asked(demo)).toEqual({ open: true, opensOn: null });

    await page.getByRole('button', { name: 'Sluit het prikbord' }).click();
    await page.getByLabel('Het is te stil').check();
    await page.getByRole('button', { name: 'Ja, sluit het' }).click();
    await page.getByText('Het prikbord is dicht.').waitFor();
    expect(await asked(demo)).toEqual({ open: false, opensOn: null });
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);
});

/** What everybody may know of the board. */
async function asked(demo: Started): Promise<object> {
  const query = '{ helpBoard(neighbourhood: "kapelhof") { open opensOn } }';
  const response = await fetch(`${demo.server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: demo.website },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { helpBoard: object } }).data.helpBoard;
}
