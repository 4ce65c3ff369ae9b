import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingDirection } from '@wederkerig/words';
import { html } from 'hono/html';
import type { Server } from '../server.ts';
import { languageOfPage, type Page } from './page.ts';

/** The console frames the organisation's own widgets to show them, and is framed by nobody. */
const security = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** The one page of the console; which part of it is shown stands in its address, and its code reads that. */
export async function consolePage(c: Page, server: Pick<Server, 'consoleAssets'>) {
  const { organisation, base } = c.env.facts;
  const asked = languageOfPage(c);
  const language = asked === 'nl' ? 'nl' : 'en';
  const built = await entryOf(server.consoleAssets);
  if (!built) return c.text('The console is not built: run "npx pnpm@12 build".\n', 503);
  for (const [name, value] of Object.entries(security)) c.header(name, value);
  return c.html(
    html`<!doctype html>
      <html lang="${language}" dir="${readingDirection(language)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${organisation.name}</title>
          <link rel="stylesheet" href="${base}/console/assets/${built.style}" />
          <script type="module" src="${base}/console/assets/${built.script}"></script>
        </head>
        <body>
          <wk-console
            base="${base}/"
            organisation="${organisation.name}"
            phone="${organisation.phone}"
          ></wk-console>
          <noscript>De console werkt met JavaScript.</noscript>
        </body>
      </html>`,
  );
}

/** What the build calls its entry: its name changes with what is in it. */
async function entryOf(folder: string | undefined): Promise<{ script: string; style: string } | undefined> {
  const text = folder && (await readFile(join(folder, 'entry.json'), 'utf8').catch(() => undefined));
  return text ? (JSON.parse(text) as { script: string; style: string }) : undefined;
}
