import { describe, expect, test } from 'vitest';
import { labOf } from '../e2e/sign-in.ts';
import { visit } from '../e2e/visit.ts';
import type { HostPage } from './host-site.ts';
import type { Built, Stage } from './stage.ts';

const lab = '<wk-lab-feedback lab="samen-in-de-buurt"><a href="tel:0">Bel ons</a></wk-lab-feedback>';

export function hostPages({ server, version, integrity }: Built, head: string): Record<string, HostPage> {
  const older = '<script type="module" async src="/older.js"></script>';
  const inOrder = (...scripts: string[]) => scripts.join('').replaceAll(' async', '');
  const pinned = (hash: string) =>
    `<script type="module" async crossorigin src="${server}/elements/${version}/all.nl.js" integrity="${hash}"></script>`;
  return {
    twice: { head: head + head, body: lab },
    'older-first': { head: inOrder(older, head), body: lab },
    'older-last': { head: inOrder(head, older), body: lab },
    claimed: {
      head: inOrder('<script type="module" src="/claim.js"></script>', head),
      body: `${lab}<wk-account></wk-account>`,
    },
    'other-lit': {
      head: `<script type="module" async src="/lit2.js"></script>${head}`,
      body: `<other-widget></other-widget>${lab}`,
    },
    pinned: { head: pinned(integrity['all.nl.js']!), body: lab },
    'wrongly-pinned': { head: pinned(integrity['all.en.js']!), body: lab },
    isolated: {
      head,
      body: lab,
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    },
    strict: {
      head,
      body: lab,
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${server}; connect-src ${server}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      },
    },
  };
}

export function hostTests(stage: () => Stage): void {
  describe('a page of somebody else', () => {
    test.each(['twice', 'other-lit', 'pinned', 'isolated', 'strict'])('shows the lab: %s', async (name) => {
      const { page, faults, asked, leave } = await visit(stage().browser, stage().news.at(name));
      await labOf(page);
      expect(faults).toEqual([]);
      expect(asked.every((address) => address.startsWith(stage().demo.server))).toBe(true);
      if (name === 'isolated') expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      if (name === 'other-lit') await page.getByText('Lit 2').waitFor();
      await leave();
    });

    test.each(['older-first', 'older-last'])(
      'with two versions runs the first and says so: %s',
      async (name) => {
        const page = await stage().browser.newPage();
        const told: string[] = [];
        const thrown: string[] = [];
        page.on('console', (message) => message.type() === 'info' && told.push(message.text()));
        page.on('pageerror', (fault) => thrown.push(fault.message));
        await page.goto(stage().news.at(name));
        await expect.poll(() => told.filter((line) => line.includes('0.0.1'))).toHaveLength(1);
        if (name === 'older-last') await labOf(page);
        // Its files are not on this server, as those of an old version may be: what stands in the element goes on showing.
        else await page.getByRole('link', { name: 'Bel ons' }).waitFor();
        expect(thrown).toEqual([]);
        await page.close();
      },
    );

    test('that took the name of a widget keeps it, and has the other widgets', async () => {
      const { page, faults, leave } = await visit(stage().browser, stage().news.at('claimed'));
      await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
      await page.getByText('Van iemand anders').waitFor();
      expect(await page.locator('wk-lab-feedback').getAttribute('style')).toBeNull();
      expect(faults).toEqual([]);
      await leave();
    });

    test('that pins what it loads by a wrong hash keeps its fallback', async () => {
      const { page, leave } = await visit(stage().browser, stage().news.at('wrongly-pinned'));
      await page.waitForLoadState('networkidle');
      await page.getByRole('link', { name: 'Bel ons' }).waitFor();
      expect(await page.evaluate(() => customElements.get('wk-lab-feedback'))).toBeUndefined();
      await leave();
    });

    test('that takes a widget out, puts it back and moves it has it as it was', async () => {
      const { page, faults, leave } = await visit(stage().browser, stage().news.at('twice'));
      const widget = await labOf(page);
      await page.evaluate(() => {
        const taken = document.querySelector('wk-lab-feedback')!;
        taken.remove();
        const elsewhere = document.createElement('section');
        document.body.append(elsewhere);
        elsewhere.append(taken);
        document.body.prepend(elsewhere);
      });
      await widget.getByRole('button', { name: 'Ja', exact: true }).click();
      await widget.getByText('Bedankt. Jij zei: ja.').waitFor();
      await page.evaluate(() => {
        document.body.innerHTML = '<wk-lab-feedback lab="samen-in-de-buurt"></wk-lab-feedback>';
      });
      await labOf(page);
      expect(faults).toEqual([]);
      await leave();
    });
  });
}
