import { describe, expect, test } from 'vitest';
import { visit } from '../e2e/visit.ts';
import type { HostPage } from './host-site.ts';
import type { Stage } from './stage.ts';

export function framePages(server: string): Record<string, HostPage> {
  const frame = (more = '') =>
    `<iframe src="${server}/embed/lab-feedback?lab=samen-in-de-buurt" title="Samen" width="100%" height="300" ${more}></iframe>`;
  return {
    framed: { head: `<script type="module" async src="${server}/embed/frames.js"></script>`, body: frame() },
    sandboxed: { body: frame('sandbox="allow-scripts"') },
    'framed-isolated': {
      body: frame(),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    },
  };
}

export function waysInTests(stage: () => Stage): void {
  const lab = () => `${stage().demo.server}/share/lab-feedback/samen-in-de-buurt`;

  describe('a frame', () => {
    test('is as high as the lab in it, which takes an answer and signs nobody in', async () => {
      const { page, faults, leave } = await visit(stage().browser, stage().news.at('framed'));
      const inside = page.frameLocator('iframe');
      await inside.getByRole('button', { name: 'Ja', exact: true }).click();
      await inside.getByText('Bedankt. Jij zei: ja.').waitFor();
      const height = async () => (await page.locator('iframe').boundingBox())!.height;
      await expect.poll(height).toBeGreaterThan(600);
      expect(await page.locator('iframe').evaluate((frame) => frame.scrollHeight <= frame.clientHeight)).toBe(
        true,
      );
      expect(await inside.getByRole('button', { name: 'Log in' }).count()).toBe(0);
      expect(faults).toEqual([]);
      await leave();
    });

    test.each(['sandboxed', 'framed-isolated'])('shows the lab to read: %s', async (name) => {
      const { page, leave } = await visit(stage().browser, stage().news.at(name));
      await page.frameLocator('iframe').getByRole('button', { name: 'Volgende' }).waitFor();
      await leave();
    });

    test('stays empty on a site that the server does not know', async () => {
      const page = await stage().browser.newPage();
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(stage().stranger.at('framed'));
      await refused;
      await page.close();
    });

    test('is there for elements alone', async () => {
      for (const name of ['community', 'x', '__proto__', 'lab-feedback%22%3E%3Cscript'])
        expect((await fetch(`${stage().demo.server}/embed/${name}`)).status).toBe(404);
      const page = await (
        await fetch(`${stage().demo.server}/embed/lab-feedback?lab=%22%3E%3Cscript%3E`)
      ).text();
      expect(page).toContain('lab="&quot;&gt;&lt;script&gt;"');
    });
  });

  describe('a page to share', () => {
    test('shows the lab without a script, and a CMS finds the frame for it', async () => {
      const page = await (await fetch(lab())).text();
      expect(page).toContain('<meta property="og:title" content="Samen in Molenveld"');
      expect(page).toContain('Iedereen kan iets.');
      expect(page).not.toContain('<script');
      const [, found] = /application\/json\+oembed"\s+href="([^"]+)"/.exec(page)!;
      const told = (await (await fetch(`${found!.replaceAll('&amp;', '&')}&maxwidth=400`)).json()) as Record<
        string,
        string
      >;
      expect(told).toMatchObject({ version: '1.0', type: 'rich', title: 'Samen in Molenveld', width: 400 });
      expect(told['html']).toMatch(/^<iframe src="[^"]+\/embed\/lab-feedback\?lab=samen-in-de-buurt"/);
    });

    test('is not there for a lab that is not, nor for an address of somebody else', async () => {
      const { server } = stage().demo;
      const oembed = async (url: string) =>
        (await fetch(`${server}/oembed?url=${encodeURIComponent(url)}`)).status;
      expect((await fetch(`${server}/share/lab-feedback/elders`)).status).toBe(404);
      expect(await oembed(`${server}/share/lab-feedback/elders`)).toBe(404);
      expect(await oembed('https://elders.example/share/lab-feedback/samen-in-de-buurt')).toBe(404);
      expect(await oembed(lab())).toBe(200);
    });
  });
}
