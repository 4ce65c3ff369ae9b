import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import type { Started } from './start-for-tests.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

/** Invites an address on the command line, as the corporation does. */
export async function invite(demo: Started, email: string, home: string, firstName: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [cli, 'invite', email, '--home', home, '--first-name', firstName],
    {
      env: { ...process.env, WEDERKERIG_DATA: demo.data },
    },
  );
}

/** Signs in inside a widget, with the code out of the mail. */
export async function signIn(demo: Started, widget: Locator, email: string): Promise<void> {
  const before = new Set(await codesFor(demo, email));
  const dialog = widget.getByRole('dialog');
  await dialog.getByLabel('Wat is je e-mailadres?').fill(email);
  await dialog.getByRole('button', { name: 'Stuur mij de code' }).click();
  await dialog.getByLabel('Typ de code uit de mail').waitFor();
  await dialog.getByLabel('Typ de code uit de mail').fill(await newCode(demo, email, before));
  await dialog.getByRole('button', { name: 'Log in' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Signs in inside a widget with the keys alone; the cursor goes where something has to be typed, in whatever language. */
export async function signInByKeyboard(demo: Started, page: Page, email: string): Promise<void> {
  const before = new Set(await codesFor(demo, email));
  const dialog = page.getByRole('dialog');
  const typeInto = async (name: string, text: string) => {
    await dialog.locator(`input[name=${name}]:focus`).waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await typeInto('email', email);
  await dialog.locator('input[name=code]').waitFor();
  await typeInto('code', await newCode(demo, email, before));
  await dialog.waitFor({ state: 'hidden' });
}

/** The code in the newest mail to an address, once there is one that was not there before. */
export async function newCode(demo: Started, email: string, before: ReadonlySet<string>): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const fresh = (await codesFor(demo, email)).find((code) => !before.has(code));
    if (fresh) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No code came for ${email}`);
}

/** Every code that was mailed to an address. */
export async function codesFor(demo: Started, email: string): Promise<string[]> {
  const outbox = await (await fetch(`${demo.server}/demo/outbox`)).text();
  // Above the mails stand the codes of apps, which change by themselves.
  const [, ...mails] = outbox.split('<article>');
  return mails.filter((mail) => mail.includes(email)).flatMap((mail) => /\b(\d{6})\b/.exec(mail)?.[1] ?? []);
}

/** The lab widget of a page, once it shows its first point. */
export async function labOf(page: Page): Promise<Locator> {
  const widget = page.locator('wk-lab-feedback');
  await widget.getByRole('button', { name: 'Volgende' }).waitFor();
  return widget;
}
