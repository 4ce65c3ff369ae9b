import { describe, expect, test } from 'vitest';
import { labOf } from '../e2e/sign-in.ts';
import { visit } from '../e2e/visit.ts';
import type { HostPage } from './host-site.ts';
import type { Stage } from './stage.ts';

const fallback = '<a href="tel:0">Bel ons</a>';
const absent = 'Dit gesprek is er niet meer.';
const away = 'Dit werkt nu even niet.';

/** What an editor may get wrong, and the one sentence the reader finds instead. */
const wrong: Readonly<Record<string, readonly [attributes: string, sentence: string]>> = {
  'without-lab': ['', absent],
  'unknown-lab': ['lab="../../etc"', absent],
  'closed-server': ['lab="samen-in-de-buurt" server="http://localhost:9/"', away],
  'no-server': ['lab="samen-in-de-buurt" server="http://["', 'Bel ons'],
  'script-server': ['lab="samen-in-de-buurt" server="javascript:alert(1)"', 'Bel ons'],
};

export function badInputPages(head: string): Record<string, HostPage> {
  const page = (attributes: string) => ({
    head,
    body: `<wk-lab-feedback ${attributes}>${fallback}</wk-lab-feedback>`,
  });
  return {
    ...Object.fromEntries(Object.entries(wrong).map(([name, [attributes]]) => [name, page(attributes)])),
    'strange-language': page('lab="samen-in-de-buurt" lang="../../x"'),
    right: { head, body: `<wk-account></wk-account>${page('lab="samen-in-de-buurt"').body}` },
  };
}

export function badInputTests(stage: () => Stage): void {
  describe('what an editor gets wrong', () => {
    test.each(Object.entries(wrong))(
      '%s is told in one sentence beside the fallback',
      async (name, [, sentence]) => {
        const page = await stage().browser.newPage();
        const thrown: string[] = [];
        page.on('pageerror', (fault) => thrown.push(fault.message));
        await page.addInitScript(() => {
          addEventListener(
            'unhandledrejection',
            ({ reason }) => void ((globalThis as any).rejected = String(reason)),
          );
        });
        await page.goto(stage().news.at(name));
        await page.waitForLoadState('networkidle');
        await page.locator('wk-lab-feedback').getByText(sentence).first().waitFor();
        await page.getByRole('link', { name: 'Bel ons' }).first().waitFor();
        expect(await page.evaluate(() => (globalThis as any).rejected)).toBeUndefined();
        expect(thrown).toEqual([]);
        await page.close();
      },
    );

    test('a language that is none reads as Dutch', async () => {
      const { page, faults, leave } = await visit(stage().browser, stage().news.at('strange-language'));
      await labOf(page);
      expect(faults).toEqual([]);
      await leave();
    });
  });

  describe('a site that the server does not know', () => {
    test('reads, and is told which origin to let in when somebody answers or signs in', async () => {
      const page = await stage().browser.newPage();
      const told: string[] = [];
      const thrown: string[] = [];
      page.on('console', (message) => message.type() === 'info' && told.push(message.text()));
      page.on('pageerror', (fault) => thrown.push(fault.message));
      await page.goto(stage().stranger.at('right'));
      const widget = await labOf(page);
      await widget.getByRole('button', { name: 'Ja', exact: true }).click();
      await widget.getByText(`Op deze website kun je alleen lezen.`).waitFor();
      await widget.getByText(stage().stranger.origin).waitFor();
      expect(told.some((line) => line.includes(`${stage().stranger.origin} is not among the sites`))).toBe(
        true,
      );
      const account = page.locator('wk-account');
      await account.getByRole('button', { name: 'Log in' }).click();
      await account.getByText(stage().stranger.origin).waitFor();
      expect(await account.getByLabel('Wat is je e-mailadres?').count()).toBe(0);
      expect(thrown).toEqual([]);
      await page.close();
      // The twin: the same page on a site that it knows.
      const known = await visit(stage().browser, stage().news.at('right'));
      const lab = await labOf(known.page);
      await lab.getByRole('button', { name: 'Nee', exact: true }).click();
      await lab.getByText('Bedankt. Jij zei: nee.').waitFor();
      await known.leave();
    });
  });
}
