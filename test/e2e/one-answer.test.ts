import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

interface AnswerRow {
  voice: string;
  choice: string;
  linked: boolean;
}

describe('one answer, in a browser that blocks the cookies of other sites', () => {
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

  const answers = () =>
    rowsOf<AnswerRow>(
      demo.data,
      'select voice, choice, resident_id is not null as linked from lab_answer where answered_on > current_date - 2 order by id',
    );

  test('a visitor answers with one press, and nothing is stored in the browser before it', async () => {
    const { page, faults, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    const stored = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wk-lab:')));
    expect(await stored()).toEqual([]);
    expect(await browser.context.cookies()).toEqual([]);
    await lab.getByRole('button', { name: 'Ja' }).click();
    await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
    expect(await stored()).toEqual(['wk-lab:samen-in-de-buurt']);
    expect(await answers()).toEqual([{ voice: 'visitor', choice: 'yes', linked: false }]);
    expect(faults).toEqual([]);
    await leave();
  });

  test("signed in as an invited resident, it is that resident's answer and no visitor's", async () => {
    await invite(demo, 'ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    const { page, faults, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await lab.getByRole('button', { name: 'Ja Jouw antwoord', pressed: true }).waitFor();
    await lab.getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, lab, 'ina@voorbeeld.nl');
    await expect.poll(answers).toEqual([{ voice: 'resident', choice: 'yes', linked: true }]);
    expect(await page.evaluate(() => localStorage.getItem('wk-lab:samen-in-de-buurt'))).toBeNull();
    await lab.getByRole('button', { name: 'Ja Jouw antwoord', pressed: true }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('opened again, the page still knows who is there and what was said', async () => {
    const { page, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await lab.getByRole('button', { name: 'Ja Jouw antwoord', pressed: true }).waitFor();
    await page.locator('wk-account').getByText('Ina').first().waitFor();
    await leave();
  });

  test('the forum is another site: there one signs in by oneself, and finds the same answer', async () => {
    const { page, leave } = await visit(browser, demo.forum);
    const lab = await labOf(page);
    expect(await lab.getByText('Jouw antwoord').count()).toBe(0);
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, page.locator('wk-account'), 'ina@voorbeeld.nl');
    await lab.getByRole('button', { name: 'Ja Jouw antwoord', pressed: true }).waitFor();
    await leave();
  });

  test('the server is killed and started again, and the answer is still there', async () => {
    await demo.kill('SIGKILL');
    demo = await demo.again();
    expect(await answers()).toEqual([{ voice: 'resident', choice: 'yes', linked: true }]);
    const { page, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await page
      .locator('wk-account')
      .getByRole('button', { name: /Log (in|uit)/ })
      .waitFor();
    if (await page.locator('wk-account').getByRole('button', { name: 'Log in' }).isVisible()) {
      await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
      await signIn(demo, page.locator('wk-account'), 'ina@voorbeeld.nl');
    }
    await lab.getByRole('button', { name: 'Ja Jouw antwoord', pressed: true }).waitFor();
    await leave();
  });
});
