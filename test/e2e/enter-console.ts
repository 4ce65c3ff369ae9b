import type { Page } from 'playwright-core';
import { codesFor, newCode } from './sign-in.ts';
import type { Started } from './start-for-tests.ts';

/** Comes into the console as somebody of the demo's staff does: by the code in the mail and the one of the app. */
export async function enterConsole(demo: Started, page: Page, email: string): Promise<void> {
  const before = new Set(await codesFor(demo, email));
  await page.getByLabel('Wat is je e-mailadres?').fill(email);
  await page.keyboard.press('Enter');
  await page.getByLabel('Typ de code uit de mail').fill(await newCode(demo, email, before));
  await page.keyboard.press('Enter');
  await page.getByLabel('Typ de code uit je app').fill(await codeOfApp(demo, email));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Log uit' }).waitFor();
}

/** The code that stands on the phone of a colleague; the outbox of a demo shows it. */
async function codeOfApp(demo: Started, email: string): Promise<string> {
  const outbox = await (await fetch(`${demo.server}/demo/outbox`)).text();
  return new RegExp(`${email}: (\\d{6})`).exec(outbox)![1]!;
}
