import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openBrowser, type OpenBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres } from '@wederkerig/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startForTests, type Started } from './start-for-tests.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

describe.skipIf(!hasPostgres())('Coming in by a letter, on pages of other sites', () => {
  let demo: Started;
  let phone: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    phone = await openBrowser({ blockThirdPartyCookies: true });
  });
  afterAll(async () => {
    await phone?.close();
    await demo?.stop();
  });

  /** Letters of the demo that still let somebody in, as they lie in letterboxes elsewhere. */
  async function codes(): Promise<string[]> {
    const outbox = await (await fetch(`${demo.server}/demo/outbox`)).text();
    return [...outbox.matchAll(/join#(\w{12})/g)].map(([, code]) => code!);
  }

  async function toTheSites(page: Page, code: string, firstName: string): Promise<void> {
    await page.goto(`${demo.server}/join?lang=nl#${code}`);
    await page.getByText('Deze brief is voor Molenstraat').waitFor();
    await page.getByText('Iedereen kan iets.').waitFor();
    await page.getByRole('textbox', { name: 'Wat is je voornaam?' }).fill(firstName);
    await page.getByLabel('Ik ben 16 jaar of ouder').check();
    await page.getByRole('button', { name: 'Ik doe mee' }).click();
    await page.getByRole('button', { name: 'Ga naar: Website' }).waitFor();
  }

  async function isIn(page: Page, firstName: string): Promise<void> {
    const account = page.locator('wk-account');
    await account.scrollIntoViewIfNeeded();
    await account.getByText(`Dag ${firstName}`).waitFor();
  }

  it('leads from the square on paper to the website, signed in there, also after a reload', async () => {
    const page = await phone.newPage();
    const [code] = await codes();
    await toTheSites(page, code!, 'Roos');
    expect(page.url()).not.toContain(code!);
    await page.getByRole('button', { name: 'Ga naar: Website' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Je logt in als Roos uit Molenstraat.').waitFor();
    expect(page.url()).toBe(`${demo.website}/`);
    await dialog.getByRole('button', { name: 'Ja, ik ben Roos' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await isIn(page, 'Roos');
    await page.reload();
    await isIn(page, 'Roos');
    await page.close();
  });

  it('lets the code be typed in a widget, and says so where it is wrong', async () => {
    const other = await openBrowser({ blockThirdPartyCookies: true });
    const page = await other.newPage();
    await page.goto(demo.forum);
    const account = page.locator('wk-account');
    await account.scrollIntoViewIfNeeded();
    await account.getByRole('button', { name: 'Log in' }).click();
    await account.getByRole('button', { name: 'Ik heb een brief met een code' }).click();
    const [code] = await codes();
    const field = account.getByLabel('Typ de code uit de brief');
    await field.fill('0000-0000-0000');
    await account.getByRole('button', { name: 'Verder' }).click();
    await account.getByText('Deze code klopt niet, kijk nog eens in de brief.').waitFor();
    await field.fill(code!.toLowerCase().replace(/(.{4})/g, '$1 '));
    await account.getByRole('button', { name: 'Verder' }).click();
    await account.getByLabel('Wat is je voornaam?').fill('Ali');
    await account.getByLabel('Ik ben 16 jaar of ouder').check();
    await account.getByRole('button', { name: 'Ik doe mee' }).click();
    await account.getByRole('dialog').waitFor({ state: 'hidden' });
    await isIn(page, 'Ali');
    await page.reload();
    await isIn(page, 'Ali');
    await other.close();
  });

  it('signs nobody in who follows the link of a stranger, and nobody who says no', async () => {
    const stranger = await phone.newPage();
    const [code] = await codes();
    await toTheSites(stranger, code!, 'Sjaak');
    // The stranger keeps the address instead of following it.
    const address = await stranger.evaluate(async () => {
      const answer = await fetch('/session/join/onward', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ attempt: sessionStorage.getItem('wk-attempt'), site: 'website' }),
      });
      return ((await answer.json()) as { address: string }).address;
    });
    expect(address).toContain(`${demo.website}/#wk-account.in=`);
    const victim = await openBrowser({ blockThirdPartyCookies: true });
    const page = await victim.newPage();
    await page.goto(address);
    await page.getByRole('dialog').getByText('Deze link komt niet van ons.').waitFor();
    expect(await page.getByRole('button', { name: /^Ja, / }).count()).toBe(0);
    await page.reload();
    await page.locator('wk-account').scrollIntoViewIfNeeded();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
    await victim.close();
    await stranger.getByRole('button', { name: 'Ga naar: Website' }).click();
    await stranger.getByRole('dialog').getByRole('button', { name: 'Nee' }).click();
    await stranger.reload();
    await stranger.locator('wk-account').scrollIntoViewIfNeeded();
    expect(await stranger.locator('wk-account').getByText('Dag Sjaak').count()).toBe(0);
    await stranger.close();
  });

  it('prints a street at the terminal as one tagged PDF that nobody else can read', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'letters-'));
    const file = path.join(folder, 'straat.pdf');
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [cli, 'letters', ...args], {
        env: { ...process.env, WEDERKERIG_DATA: demo.data },
      });
    const { stdout } = await run('--street', 'Veerstraat', '--out', file);
    expect(stdout).toContain('26 letters for Veerstraat');
    const written = await readFile(file);
    expect(written.subarray(0, 5).toString()).toBe('%PDF-');
    const text = written.toString('latin1');
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/Lang (nl)');
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(26);
    expect((await stat(file)).mode & 0o077).toBe(0);
    for (const [args, said] of [
      [['--street', 'Nergens'], 'There is no street or building "Nergens"'],
      [['--street', 'Veerstraat', '--out', file], 'is there already'],
      [['--street', 'Veerstraat', '--adults', '9'], '--adults is a number from 1 to 8'],
      [[], 'Say which homes'],
    ] as const)
      await expect(run(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(said) });
    await rm(folder, { recursive: true });
  });
});
