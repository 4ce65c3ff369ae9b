import { readingDirection, type Language } from '@wederkerig/words';
import { html } from 'hono/html';
import type { Mail } from '../work.ts';

/** The house style of an organisation, as far as mail programs follow it. */
export interface HouseStyle {
  /** The organisation's own name. */
  readonly name: string;
  /** `#174a8b`: the colour of its website for what one can press. */
  readonly colour: string;
}

type Html = ReturnType<typeof html>;

const ink = '#1d2a26';
const font = 'font:18px/1.55 system-ui,-apple-system,Segoe UI,Roboto,sans-serif';

/**
 * A mail in house style, made out of its plain text, so that both say the same: what stands between empty lines is a paragraph,
 * what is underlined with hyphens a heading, what begins with a hyphen a line of a list, and an address below a line that ends in
 * a colon is a link that bears that line. Nothing is fetched from anywhere when it is opened.
 */
export function framed({ text, language, subject }: Mail, { name, colour }: HouseStyle): string {
  const direction = readingDirection(language as Language);
  const blocks = text.trim().split(/\n{2,}/);
  return String(
    html`<!doctype html>
      <html lang="${language}" dir="${direction}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <title>${subject}</title>
        </head>
        <body style="margin:0;padding:16px;background:#fbf8f3">
          <div
            style="max-width:600px;margin:0 auto;background:#fff;color:${ink};border-top:8px solid ${colour};padding:24px;${font}"
          >
            <p style="margin:0 0 24px;font-weight:bold">${name}</p>
            ${blocks.map(block)}
          </div>
        </body>
      </html>`,
  );
}

function block(text: string): Html {
  const [first = '', second = '', ...rest] = text.split('\n');
  if (/^-{3,}$/.test(second))
    return html`<h2 style="margin:32px 0 8px;font-size:20px;line-height:1.3">${first}</h2>
      ${rest.length > 0 ? block(rest.join('\n')) : ''}`;
  return html`<p style="margin:0 0 16px">${lines(text.split('\n'))}</p>`;
}

/** Each on a line of its own, as in the plain text. */
function lines(all: readonly string[]): Html[] {
  const shown: Html[] = [];
  for (const [at, line] of all.entries()) {
    const next = all[at + 1] ?? '';
    if (isAddress(line)) shown.push(link(line, all[at - 1] ?? ''));
    else if (!(isAddress(next) && line.endsWith(':'))) shown.push(html`${line}<br />`);
  }
  return shown;
}

function link(line: string, above: string): Html {
  const address = line.trim();
  const label = above.endsWith(':') ? above.slice(0, -1) : address;
  return html`<a href="${address}" style="color:${ink};font-weight:bold">${label}</a><br />`;
}

function isAddress(line: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/.test(line);
}
