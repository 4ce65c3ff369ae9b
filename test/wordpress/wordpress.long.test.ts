import { once } from 'node:events';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whatIsMissing } from '../../packages/tooling/src/wordpress/debian.ts';
import { rowsOf } from '../e2e/database.ts';
import { endDatabase, run } from '../e2e/start-for-tests.ts';
import { labOf } from '../e2e/sign-in.ts';
import { visit } from '../e2e/visit.ts';
import { forWordPress } from './shortcodes.ts';
import { enterWordPress, newPage, putBlock, publish, publishAs } from './work-in-wordpress.ts';

const picture = fileURLToPath(new URL('../../examples/wordpress/wordpress.webp', import.meta.url));
const missing = await whatIsMissing();
const answersOfVisitors = 'select item_id from lab_answer where visitor_hash is not null';

describe.skipIf(missing)('a real WordPress with the plugin', { timeout: 120_000 }, () => {
  let data: string;
  let started: ReturnType<typeof run>;
  let origin: string;
  let editor: Page;
  let admin: Page;
  const browsers: OpenBrowser[] = [];
  const somebody = async () => {
    browsers.push(await openBrowser({ blockThirdPartyCookies: true }));
    return browsers.at(-1)!;
  };

  beforeAll(async () => {
    data = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-wordpress-data-'));
    await chmod(data, 0o711);
    started = run('example.ts', { PORT: '0', WEDERKERIG_DATA: data }, 'wordpress');
    const told = await Promise.race([once(started.child, 'message'), once(started.child, 'exit')]);
    origin = (told[0] as { address: string }).address;
    const [, password] = /password (\w+)/.exec(started.printed()) ?? [];
    if (!origin || !password) throw new Error(started.printed());
    editor = await enterWordPress(await somebody(), origin, 'redacteur', password);
    admin = await enterWordPress(await somebody(), origin, 'beheerder', password);
  }, 300_000);

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    if (started?.child.exitCode === null) {
      started.child.kill('SIGINT');
      await once(started.child, 'exit');
    }
    await endDatabase(data);
  });

  test('an editor puts a widget on a page by its block and by its shortcode, and a visitor answers', async () => {
    const { shortcode, block } = forWordPress('lab-feedback', [['lab', 'samen-in-de-buurt']]);

    await newPage(editor, origin, 'Samen in de buurt');
    await putBlock(editor, block);
    await editor.getByLabel('Korte naam van het gesprek').fill('samen-in-de-buurt');
    const withBlock = await publish(editor);

    await newPage(editor, origin, 'Hetzelfde gesprek');
    await putBlock(editor, 'core/shortcode');
    await editor.getByLabel('Shortcode text').fill(shortcode);
    const withShortcode = await publish(editor);

    const visitor = await somebody();
    const { page, faults } = await visit(visitor, withBlock);
    const lab = await labOf(page);
    expect(await rowsOf(data, answersOfVisitors)).toHaveLength(0);
    await lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
    expect(await rowsOf(data, answersOfVisitors)).toHaveLength(1);
    if (process.env['PICTURE']) await writeFile(picture, await pictureOf(page));

    const other = await visit(visitor, withShortcode);
    await (await labOf(other.page)).getByText('Bedankt. Jij zei: ja.').waitFor();
    expect(await served(page, 'wk-lab-feedback')).toBe(
      '<wk-lab-feedback lab="samen-in-de-buurt">' +
        `<p><a href="${await serverOf(page)}/share/lab-feedback/samen-in-de-buurt">Gesprek met bewoners</a></p>` +
        '<p><a href="tel:0000000000">Bel ons: 000 000 00 00</a></p></wk-lab-feedback>',
    );
    expect(await served(other.page, 'wk-lab-feedback')).toBe(await served(page, 'wk-lab-feedback'));
    expect([...faults, ...other.faults]).toEqual([]);
  });

  test('an editor may not write the tag and the script, and needs neither', async () => {
    const pasted = '<wk-account></wk-account><script src="https://example.org/x.js"></script>';
    const stripped = await publishAs(editor, `${pasted}[wederkerig widget="account"]`);
    const { page } = await visit(await somebody(), stripped);
    expect(await page.locator('wk-account').count()).toBe(1);
    expect(await page.locator('script[src^="https://example.org"]').count()).toBe(0);
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
  });

  test('drops what a widget does not know, and lets no value out of its attribute', async () => {
    const written =
      '[wederkerig widget="help-board" limit=\'3"><b>\' onclick="alert(1)" server="https://example.org"]';
    const { page } = await visit(await somebody(), await publishAs(editor, written));
    expect(await served(page, 'wk-help-board')).toMatch(
      /^<wk-help-board limit="3&quot;&gt;&lt;b&gt;"><p>Hulp in de buurt<\/p>/,
    );
  });

  test('tells editors in one sentence what is wrong, and readers nothing', async () => {
    const address = await publishAs(editor, '[wederkerig widget="<i>iets</i>"]');
    const sentence = 'Wederkerig heeft geen widget met de naam "<i>iets</i>".';
    await editor.goto(address);
    await editor.getByText(sentence).waitFor();
    const { page } = await visit(await somebody(), address);
    expect(await page.locator('body').innerText()).not.toContain('Wederkerig heeft');
    expect(await page.locator('body').innerText()).not.toContain('[wederkerig');
  });

  test('takes the settings from an administrator, and refuses what is no address', async () => {
    const address = await publishAs(editor, '[wederkerig widget="account"]');
    await admin.goto(`${origin}/wp-admin/options-general.php?page=wederkerig`);
    const server = admin.getByLabel('Adres van de server');
    const real = await server.inputValue();
    const save = () => Promise.all([admin.waitForURL(/settings-updated/), admin.locator('#submit').click()]);
    await admin.getByLabel('Taal').selectOption('Polski');
    await admin.getByLabel('Telefoonnummer').fill('0800 "12"');
    await server.fill('javascript:alert(1)');
    await save();
    await admin.getByText('Dit is geen adres van een server.').waitFor();
    expect(await server.inputValue()).toBe(real);

    await server.fill(`${real}/`);
    await admin.goto(`${origin}/wp-admin/options-general.php?page=wederkerig`);
    await server.fill(`${real}/`);
    await save();
    expect(await admin.getByText('Dit is geen adres van een server.').count()).toBe(0);
    expect(await server.inputValue()).toBe(real);
    const { page } = await visit(await somebody(), address);
    expect(await served(page, 'wk-account')).toBe(
      '<wk-account lang="pl"><p>Inloggen</p><p><a href="tel:080012">Bel ons: 0800 &quot;12&quot;</a></p></wk-account>',
    );
    expect((await editor.goto(`${origin}/wp-admin/options-general.php?page=wederkerig`))!.status()).toBe(403);
  });
});

/** The element as WordPress sends it, before embed.js had it in hand. */
async function served(page: Page, tag: string): Promise<string | undefined> {
  const html = await page.evaluate(() => fetch(location.href).then((answer) => answer.text()));
  return new RegExp(`<${tag}[^]*</${tag}>`).exec(html)?.[0];
}

async function serverOf(page: Page): Promise<string> {
  const script = page.locator('script[type="module"][async][src$="/embed.js"]');
  return new URL((await script.getAttribute('src'))!).origin;
}

async function pictureOf(page: Page): Promise<Buffer> {
  const tools = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 1280, height: 1180 });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const { data } = await tools.send('Page.captureScreenshot', { format: 'webp', quality: 74 });
  return Buffer.from(data, 'base64');
}
