import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { build, type Rolldown } from 'vite';
import { type Started, startForTests } from '../e2e/start-for-tests.ts';
import { badInputPages } from './bad-input.ts';
import { forumFiles, forumPages } from './forums.ts';
import { hostPages } from './hosts.ts';
import { type HostSite, hostSite } from './host-site.ts';
import { letIn } from './let-in.ts';
import { roomPages } from './room.ts';
import { framePages } from './ways-in.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);

/** A running demo, a browser, and the pages of two other sites: one that the demo's server knows, and one that it does not. */
export interface Stage {
  readonly demo: Started;
  readonly browser: OpenBrowser;
  readonly news: HostSite;
  readonly stranger: HostSite;
  close(): Promise<void>;
}

/** What a page knows of the built files: where they are, and the hash to pin one by. */
export interface Built {
  readonly server: string;
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

export async function setStage(): Promise<Stage> {
  const demo = await startForTests();
  const browser = await openBrowser({ blockThirdPartyCookies: true });
  const manifest = JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8')) as Omit<
    Built,
    'server'
  >;
  const built: Built = { ...manifest, server: demo.server };
  const head = `<script type="module" async src="${demo.server}/embed.js"></script>`;
  const older = (await readFile(new URL('embed.js', dist), 'utf8')).replaceAll(
    'import.meta.url',
    `"${demo.server}/embed.js"`,
  );
  const pages = {
    ...roomPages(head),
    ...hostPages(built, head),
    ...badInputPages(head),
    ...framePages(demo.server),
    ...(await forumPages(demo.server)),
  };
  const news = await hostSite('news', pages, {
    'older.js': older.replaceAll(`version:\`${built.version}\``, 'version:`0.0.1`'),
    ...(await forumFiles(demo.server)),
    'lit2.js': await anotherLit(),
    'claim.js': `customElements.define('wk-lab-feedback', class extends HTMLElement { connectedCallback() { this.textContent = 'Van iemand anders'; } })`,
  });
  const stranger = await hostSite('stranger', pages);
  await letIn(demo, 'news', news.origin);
  return {
    demo,
    browser,
    news,
    stranger,
    async close() {
      await browser.close();
      await Promise.all([demo.stop(), news.close(), stranger.close()]);
    },
  };
}

/** A widget of somebody else, with the Lit that it brings. */
async function anotherLit(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./other-widget.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
