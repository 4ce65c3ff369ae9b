import { openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { invite, signIn } from '../e2e/sign-in.ts';
import { visit } from '../e2e/visit.ts';
import type { HostPage } from './host-site.ts';
import { openSlowly, shiftsOf } from './shifts.ts';
import type { Stage } from './stage.ts';

const text = '<p>Wij lezen alle antwoorden. In het voorjaar vertellen we wat we gaan doen.</p>';
const fallbacks = {
  line: '<a href="/verslag">Lees het verslag</a> of bel ons: <a href="tel:0">000 000 00 00</a>',
  paragraphs:
    '<p>Het gesprek kun je nu niet zien. <a href="/verslag">Vraag ons erom.</a></p><p>Of bel ons.</p>',
};
const still = { sum: 0, moved: [] };
const widths = [360, 1280];

export function roomPages(head: string): Record<string, HostPage> {
  const page = (inside: string, style = ''): HostPage => ({
    head,
    style,
    body: `<h1>Nieuws</h1><p>Hieronder staat wat bewoners vertelden.</p>
      <wk-lab-feedback lab="samen-in-de-buurt">${inside}</wk-lab-feedback>
      <h2>Wat doen wij ermee?</h2>${text.repeat(12)}`,
  });
  return {
    line: page(fallbacks.line),
    paragraphs: page(fallbacks.paragraphs),
    room: page(fallbacks.line, 'wk-lab-feedback { display: block; min-block-size: 60rem }'),
    last: {
      head,
      body: `<h1>Nieuws</h1><wk-lab-feedback lab="samen-in-de-buurt">${fallbacks.line}</wk-lab-feedback>`,
    },
    'signing-in': {
      head,
      // What a resident sees of their account on a phone, with the question of moving under it.
      style: 'wk-help-board, wk-account { display: block; min-block-size: 30rem }',
      body: `<wk-account></wk-account><h2>Hulp</h2><wk-help-board neighbourhood="molenveld"></wk-help-board><h2>Meer</h2>${text.repeat(9)}`,
    },
    far: {
      head,
      body: `${text.repeat(80)}<wk-lab-feedback lab="samen-in-de-buurt">${fallbacks.line}</wk-lab-feedback>`,
    },
  };
}

/** Until the first data is there, whether all of it is to be seen or only its title. */
async function firstData(page: Page): Promise<void> {
  await page
    .locator('wk-lab-feedback [part=heading]')
    .first()
    .waitFor({ state: 'attached', timeout: 30_000 });
}

const placeOfText = async (page: Page) =>
  (await page.locator('h2', { hasText: 'Wat doen wij' }).boundingBox())!.y;

/** Pages of a site on which something stands under a widget. */
export function roomTests(stage: () => Stage): void {
  describe('what stands under a widget, on a slow phone network', () => {
    test.each(widths)(
      'stays where it is under the snippet as pasted, %i wide; a press shows all',
      async (width) => {
        const pasted = async (name: string) => {
          const page = await openSlowly(stage().browser, stage().news.at(name), width);
          await firstData(page);
          const more = page.getByRole('button', { name: 'Laat alles zien' });
          await more.waitFor();
          expect(await shiftsOf(page)).toEqual(still);
          const before = await placeOfText(page);
          await more.click();
          await page.getByRole('button', { name: 'Volgende' }).waitFor();
          // The twin: with the press it does grow, so there was something to hold back.
          expect(await placeOfText(page)).toBeGreaterThan(before + 300);
          expect(await more.count()).toBe(0);
          await page.close();
        };
        await Promise.all(Object.keys(fallbacks).map(pasted));
      },
    );

    test('stays where it is on a page that keeps room, and all is shown at once', async () => {
      const withRoom = async (width: number) => {
        const page = await openSlowly(stage().browser, stage().news.at('room'), width);
        await firstData(page);
        await page.getByRole('button', { name: 'Volgende' }).waitFor();
        expect(await page.locator('wk-more').count()).toBe(0);
        expect(await shiftsOf(page)).toEqual(still);
        await page.close();
      };
      await Promise.all(widths.map(withRoom));
    });

    test('stays where it is when somebody signs in', async () => {
      const signingIn = async (width: number) => {
        const email = `ria.${width}@voorbeeld.nl`;
        await invite(stage().demo, email, 'De Linde 7', 'Ria');
        const own = await openBrowser({ blockThirdPartyCookies: true });
        const page = await openSlowly(own, stage().news.at('signing-in'), width);
        const account = page.locator('wk-account');
        await account.getByRole('button', { name: 'Log in' }).click({ timeout: 30_000 });
        // What comes within half a second of a press is not counted as a shift, so no answer is that fast.
        await page.route(
          (address) => address.origin === stage().demo.server,
          async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 700));
            await route.continue();
          },
        );
        await signIn(stage().demo, account, email);
        await account.getByText('Dag Ria').waitFor();
        await account.getByRole('button', { name: 'Ik ga verhuizen' }).waitFor({ state: 'attached' });
        await page
          .locator('wk-help-board')
          .getByRole('link', { name: /./ })
          .first()
          .waitFor({ state: 'attached' });
        expect(await shiftsOf(page)).toEqual(still);
        await own.close();
      };
      await Promise.all(widths.map(signingIn));
    });
  });

  describe('a widget on a phone that is turned', () => {
    test('is as high as what it shows, without the room that it had the other way', async () => {
      const { page, leave } = await visit(stage().browser, stage().news.at('line'));
      await page.setViewportSize({ width: 360, height: 780 });
      const lab = page.locator('wk-lab-feedback');
      await lab.getByRole('button', { name: 'Volgende' }).waitFor({ state: 'attached' });
      const room = async () => {
        const [host, card] = await Promise.all([lab.boundingBox(), lab.locator('.widget').boundingBox()]);
        return Math.round(host!.height - card!.height);
      };
      await page.setViewportSize({ width: 780, height: 360 });
      await expect.poll(room).toBe(0);
      await leave();
    });
  });

  describe('a widget that moves nothing when it grows', () => {
    test('shows all at once where nothing stands under it', async () => {
      const page = await openSlowly(stage().browser, stage().news.at('last'), 1280);
      await page.getByRole('button', { name: 'Volgende' }).waitFor({ timeout: 30_000 });
      expect(await page.locator('wk-more').count()).toBe(0);
      await page.close();
    });

    test('is fetched when the reader comes near, or reaches for Ctrl-F', async () => {
      const { page, asked, leave } = await visit(stage().browser, stage().news.at('far'));
      const codes = () => asked.filter((address) => address.endsWith('/lab-feedback.js')).length;
      await page.waitForLoadState('networkidle');
      expect(codes()).toBe(0);
      await page.keyboard.press('Control');
      await page.getByRole('button', { name: 'Volgende' }).waitFor({ state: 'attached' });
      expect(codes()).toBe(1);
      await leave();
      const again = await visit(stage().browser, stage().news.at('far'));
      await again.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await again.page.getByRole('button', { name: 'Volgende' }).waitFor({ state: 'attached' });
      await again.leave();
    });
  });
}
