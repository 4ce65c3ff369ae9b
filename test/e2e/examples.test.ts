import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endDatabase, run } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe('the app in React, started by one command', () => {
  let data: string;
  let started: ReturnType<typeof run>;
  let address: string;
  let browser: OpenBrowser;

  beforeAll(async () => {
    data = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-example-'));
    await chmod(data, 0o711);
    started = run('example.ts', { PORT: '0', WEDERKERIG_DATA: data }, 'react-app');
    const told = await Promise.race([once(started.child, 'message'), once(started.child, 'exit')]);
    address = (told[0] as { address: string }).address;
    if (!address) throw new Error(started.printed());
    browser = await openBrowser({ blockThirdPartyCookies: true });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (started.child.exitCode === null) {
      started.child.kill('SIGINT');
      await once(started.child, 'exit');
    }
    await endDatabase(data);
  });

  test('shows the widgets, and hears what somebody did', async () => {
    const { page, faults, leave } = await visit(browser, address);
    const lab = page.locator('wk-lab-feedback');
    await lab.getByRole('button', { name: 'Ja', exact: true }).click({ timeout: 60_000 });
    await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
    await page.getByRole('status').filter({ hasText: 'Je gaf antwoord op 1 van de punten.' }).waitFor();
    await page.locator('wk-help-board').getByRole('heading', { level: 2 }).waitFor();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
    expect(
      await page.locator('wk-help-board').evaluate((board) => (board as unknown as { limit: number }).limit),
    ).toBe(3);
    expect(faults).toEqual([]);
    await leave();
  }, 120_000);

  test('an example that does not exist is named in one line', async () => {
    const { child, printed } = run('example.ts', {}, 'nothing');
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(printed().trim()).toBe('Name one of these: react-app, own-server, wordpress.');
  });
});
