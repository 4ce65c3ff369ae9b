import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { codesFor, newCode } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

describe('the console', () => {
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

  test('lets somebody in with a code by mail and one from an app, and out again', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByText('Ingelogd als Els').waitFor();
    await page.reload();
    await page.getByText('Ingelogd als Els').waitFor();
    await page.getByRole('button', { name: 'Log uit' }).click();
    await page.getByLabel('Wat is je e-mailadres?').waitFor();
    await page.reload();
    await page.getByLabel('Wat is je e-mailadres?').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('lets a new colleague tie a passkey to the account by a link from the terminal, and come back with it', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, 'staff', 'noor@wonen.example', '--role', 'editor', '--first-name', 'Noor'],
      { env: { ...process.env, WEDERKERIG_DATA: demo.data } },
    );
    const { page, faults, leave } = await visit(
      browser,
      `${demo.server}/console/link${/#\S+/.exec(stdout)![0]}`,
    );
    await phoneWithPasskeys(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('img', { name: 'QR-code voor je app' }).waitFor();
    await page.getByRole('button', { name: 'Maak een passkey' }).click();
    await page.getByText('Ingelogd als Noor').waitFor();
    await page.getByRole('button', { name: 'Log uit' }).click();

    const before = new Set(await codesFor(demo, 'noor@wonen.example'));
    await page.getByLabel('Wat is je e-mailadres?').fill('noor@wonen.example');
    await page.keyboard.press('Enter');
    const code = await newCode(demo, 'noor@wonen.example', before);
    await page.getByLabel('Typ de code uit de mail').fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Log in met je passkey' }).click();
    await page.getByText('Ingelogd als Noor').waitFor();
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);

  test('is shown in no frame of another page', async () => {
    const response = await fetch(`${demo.server}/console`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

/** Gives the browser a phone that makes passkeys and always says yes. */
async function phoneWithPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
