import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit, type Visit } from '../e2e/visit.ts';
import { labOf } from '../e2e/sign-in.ts';
import type { HostPage } from './host-site.ts';
import type { Stage } from './stage.ts';

const component = new URL('../../examples/forum/discourse/', import.meta.url);
const watch = new URL('./forums/watch.js', import.meta.url);
const far = '<p style="block-size: 6000px">Koffie</p><wk-help-board>Bel ons</wk-help-board>';
const navigation =
  '<nav><button data-to="latest">Onderwerpen</button> <button data-to="topic">Wie helpt wie?</button></nav>';
const nonce = 'bm9uY2U';

export async function forumPages(server: string): Promise<Record<string, HostPage>> {
  const pasted = await readFile(new URL('../nodebb/widget.html', component), 'utf8');
  const widget = pasted.replaceAll('{{server}}', server);
  const routes = {
    latest: { page: `<h1>Onderwerpen</h1><div data-widget-area="header"></div>${far}`, widget },
    topic: { page: '<h1>Wie helpt wie?</h1>', widget: '' },
  };
  const policy = `base-uri 'self'; object-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; frame-ancestors 'self'`;
  return {
    nodebb: {
      head: '<script src="/jquery.js"></script><script defer src="/nodebb.js"></script>',
      body: `${navigation}<main id="content"></main>
        <script type="application/json" id="pages">${JSON.stringify(routes).replaceAll('<', '\\u003c')}</script>`,
    },
    discourse: {
      head: `<script type="module" nonce="${nonce}" src="/theme.js"></script>`,
      body: `${navigation}<main id="main-outlet"></main>`,
      headers: { 'content-security-policy': policy },
    },
    'discourse-parsed': {
      head: `<script type="module" src="${server}/embed.js"></script>`,
      body: '',
      headers: { 'content-security-policy': policy },
    },
  };
}

export async function forumFiles(server: string): Promise<Record<string, string>> {
  const read = (name: string) => readFile(new URL(`./forums/${name}`, import.meta.url), 'utf8');
  return {
    'jquery.js': await readFile(createRequire(import.meta.url).resolve('jquery'), 'utf8'),
    'nodebb.js': await read('nodebb.js'),
    'discourse.js': await read('discourse.js'),
    'theme.js': await compiledTheme({ server: `${server}/`, lab: 'samen-in-de-buurt', fallback: 'Bel ons' }),
  };
}

/** What Discourse's compiler makes of the component: its settings, its imports and its template; then the forum starts. */
async function compiledTheme(set: Readonly<Record<string, string>>): Promise<string> {
  const source = await readFile(
    new URL('javascripts/discourse/api-initializers/wederkerig.gjs', component),
    'utf8',
  );
  const settings = { ...(await defaultsOf(new URL('settings.yml', component))), ...set };
  return [
    "import { boot, template } from '/discourse.js';",
    `const settings = ${JSON.stringify(settings)};`,
    source
      .replace(/from "(ember-modifier|discourse\/lib\/api)"/g, "from '/discourse.js'")
      .replace(/<template>([^]*?)\{\{(\w+)\}\}([^]*?)<\/template>/, 'template(`$1$3`, $2)')
      .replace('export default', 'const initializer ='),
    'boot(initializer);',
  ].join('\n');
}

/** The name and default of each setting, which is all that the page needs of the YAML. */
async function defaultsOf(file: URL): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(\w+):\n {2}type: \w+\n {2}default: '?(.*?)'?$/gm)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
}

interface Watched {
  listening: number;
  refused: string[];
  elementsAlive(): number;
  metElements(): number;
}

const watched = <Told>(page: Page, tell: (told: Watched) => Told): Promise<Told> =>
  page.evaluate(`(${tell})(window)`);

/** To a topic, where no widget stands, and back again: by the forum's own links, and by the browser's. */
async function thereAndBack(page: Page, byBrowser: boolean): Promise<void> {
  await page.locator('[data-to=topic]').click();
  await page.locator('body[data-route=topic]').waitFor();
  expect(await page.locator('wk-lab-feedback').count()).toBe(0);
  if (byBrowser) await page.goBack();
  else await page.locator('[data-to=latest]').click();
  await labOf(page);
  expect(await page.locator('wk-lab-feedback').count()).toBe(1);
}

async function walk({ page }: Visit): Promise<void> {
  await labOf(page);
  for (let time = 0; time < 2; time++) await thereAndBack(page, time % 2 === 0);
  const before = await watched(page, ({ listening }) => listening);
  for (let time = 0; time < 10; time++) await thereAndBack(page, time % 2 === 0);
  expect(await watched(page, ({ listening }) => listening)).toBe(before);
  const lab = await labOf(page);
  await lab.getByRole('button', { name: 'Ja', exact: true }).click();
  await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
  await thereAndBack(page, false);
  await lab.getByText('Jij zei: ja.').waitFor();
}

export function forumTests(stage: () => Stage): void {
  describe('a forum that changes its pages without loading them', () => {
    test.each(['discourse', 'nodebb'])(
      'has one widget on the pages that have one, and keeps nothing of those that went: %s',
      async (name) => {
        const seen = await visit(stage().browser, stage().news.at(name), watch);
        const { page, faults, asked, leave } = seen;
        await walk(seen);
        const here = await page.locator('wk-lab-feedback, wk-help-board').count();
        expect(await watched(page, (told) => told.metElements())).toBe(here * 14);
        await expect
          .poll(
            async () => {
              await page.requestGC();
              return watched(page, (told) => told.elementsAlive());
            },
            { timeout: 20_000 },
          )
          // The page may still be busy with the last one that went.
          .toBeLessThanOrEqual(here * 2);
        expect(faults).toEqual([]);
        expect(await watched(page, ({ refused }) => refused)).toEqual([]);
        const scripts = asked.filter((address) => address.endsWith('/embed.js'));
        expect(scripts).toEqual([`${stage().demo.server}/embed.js`]);
        await leave();
      },
      120_000,
    );

    test('whose policy trusts no address refuses a script that stands in its page without a nonce', async () => {
      const { page, faults, leave } = await visit(
        stage().browser,
        stage().news.at('discourse-parsed'),
        watch,
      );
      await expect.poll(() => watched(page, ({ refused }) => refused)).toContain('script-src-elem');
      expect(faults.join()).toContain('strict-dynamic');
      await leave();
    });
  });
}
