import { readFile } from 'node:fs/promises';
import { nearestDelivered, readingDirection, type Language } from '@wederkerig/words';
import type { Context as HonoContext } from 'hono';
import { html } from 'hono/html';
import type { OrganisationOfRequest } from '../builder.ts';
import type { HttpEnv } from './env.ts';
import { languageOf } from './sentences.ts';

const folder = new URL('../../pages/', import.meta.url);

const ownFilesOnly =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Trusted Types as a strict host has them, for a page that holds elements. */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const security = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** What is otherwise on one page than on most. */
export interface PageOptions {
  /** Beside the stylesheet. */
  readonly head?: unknown;
  /** Who may frame it; nobody if absent. */
  readonly framedBy?: readonly string[];
  /** More that the policy says, such as where pictures come from. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Two columns fit in it; otherwise a line is as long as one reads with ease. */
  readonly isWide?: boolean;
}

export type Page = HonoContext<HttpEnv>;

/** The language that a page of ours is read in: what its address asks for, else what its site is set to, else what the browser asks for. */
export function languageOfPage(c: Page, ofSite: string | null = null): Language {
  const { organisation } = c.env.facts;
  return nearestDelivered(c.req.query('lang') ?? ofSite ?? languageOf(c.req.raw.headers, organisation));
}

/** One of the files that our pages load. */
export async function file(name: string, type: string): Promise<Response> {
  const body = await readFile(new URL(name, folder));
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'X-Content-Type-Options': 'nosniff',
      // A page of ours in a sandboxed frame counts as another origin.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

/** A page of the server's own, under a policy that lets nothing in but our own files. */
export function page(
  c: Page,
  language: string,
  title: string,
  body: unknown,
  { head = '', framedBy = [], policy = '', headers = {}, isWide = false }: PageOptions = {},
) {
  const { base } = c.env.facts;
  const ancestors = framedBy.length > 0 ? framedBy.join(' ') : "'none'";
  c.header(
    'Content-Security-Policy',
    `${ownFilesOnly}; frame-ancestors ${ancestors}${policy && `; ${policy}`}`,
  );
  for (const [name, value] of Object.entries({ ...security, ...headers })) c.header(name, value);
  return c.html(
    html`<!doctype html>
      <html lang="${language}" dir="${readingDirection(language)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="stylesheet" href="${base}/pages/pages.css" />
          ${head}
        </head>
        <body${isWide ? html` class="wide"` : ''}>
          <main>${body}</main>
        </body>
      </html>`,
  );
}

/** A phone number as it is shown: on one line, wherever it stands. */
export function unbroken({ phone }: Pick<OrganisationOfRequest, 'phone'>): string {
  return phone.replaceAll(' ', '\u00a0');
}

/** A phone number as a link dials it. */
export function telephone(organisation: OrganisationOfRequest): string {
  return organisation.phone.replaceAll(' ', '');
}
