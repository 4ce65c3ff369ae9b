import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';

/** Signs somebody in, and hands back the page they work on. */
export async function enterWordPress(
  browser: OpenBrowser,
  origin: string,
  name: string,
  password: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
  return page;
}

/** Begins a page in the block editor. */
export async function newPage(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=page`);
  const heading = page.getByLabel('Add title');
  await heading.waitFor();
  // Whoever is new here is welcomed by a dialog.
  await page.keyboard.press('Escape');
  await heading.fill(title);
}

/** Looks a block up by its name, and puts it on the page. */
export async function putBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
}

/** Gives the address of the page for its readers. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  // The words of the editor itself are not among the packages in Dutch; those of pages are.
  const link = page.getByLabel('Editor publish').getByRole('link', { name: 'Pagina bekijken' });
  return (await link.getAttribute('href'))!;
}

/** Publishes a page as whoever is signed in, by the request that the editor makes. */
export async function publishAs(page: Page, content: string): Promise<string> {
  await page.goto(new URL('/wp-admin/post-new.php?post_type=page', page.url()).href);
  return page.evaluate(async (written) => {
    const { apiFetch } = (
      window as unknown as { wp: { apiFetch: (asked: object) => Promise<{ link: string }> } }
    ).wp;
    const data = { title: 'Proef', content: written, status: 'publish' };
    return (await apiFetch({ path: '/wp/v2/pages', method: 'POST', data })).link;
  }, content);
}
