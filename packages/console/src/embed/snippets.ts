import { dialled } from '@wederkerig/elements/shared/dialled';
import type { FormName } from '@wederkerig/words/console-embed';
import type { Site } from './embed.operations.ts';

/** Everything that the code to paste depends on. */
export interface Placing {
  /** Where the organisation's server is, with a slash at the end. */
  readonly server: string;
  readonly widget: string;
  /** What the page sets of the widget, in the order of its attributes. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Of the page; empty: the page says it itself. */
  readonly language: string;
  readonly site: Site | undefined;
  /** What stands there without JavaScript: what it is about, and whom to call. */
  readonly fallback: { readonly text: string; readonly callUs: string; readonly phone: string };
  /** In CSS pixels: in a narrow place and in a wide one. */
  readonly room: readonly number[];
  /** Undefined where the one file was not built. */
  readonly built:
    { readonly version: string; readonly integrity: Readonly<Record<string, string>> } | undefined;
}

export interface Snippet {
  readonly form: FormName;
  readonly code: string;
  /** A name to look for beside it. */
  readonly block?: string;
}

/** The code for every way that there is for this widget, the most usual one first. */
export function snippetsOf(placing: Placing): Snippet[] {
  const { server, widget, fallback } = placing;
  const element = elementOf(placing);
  const single = singleFile(placing);
  const shared = widget === 'lab-feedback' && shareAddress(placing);
  const read = readAddress(placing);
  return [
    { form: 'script', code: `<script type="module" async src="${server}embed.js"></script>\n\n${element}` },
    { form: 'room', code: styleOf(placing) },
    ...(single ? [{ form: 'single', code: `${single}\n\n${element}` } as const] : []),
    ...(read ? [{ form: 'frame', code: frameOf(placing) } as const] : []),
    { form: 'wordpress', code: shortcodeOf(placing), block: `wederkerig/${widget}` },
    ...(shared ? [{ form: 'oembed', code: shared } as const] : []),
    ...(read ? [{ form: 'link', code: linkTo(read, fallback.text) } as const] : []),
  ];
}

/** Where a frame of the widget is, as it will be on the page. */
export function frameAddress(placing: Placing, heading = true): string {
  const { server, widget, attributes, language, site } = placing;
  const asked = new URLSearchParams();
  for (const [name, value] of attributes) if (heading || name !== 'heading-level') asked.set(name, value);
  if (language) asked.set('lang', language);
  if (site) asked.set('site', site.slug);
  const query = asked.toString();
  return `${server}embed/${widget}${query && `?${query}`}`;
}

/** Undefined for what nobody can use without signing in: a frame and a page of ours do not sign in. */
function readAddress(placing: Placing): string | undefined {
  if (placing.widget === 'lab-feedback') return shareAddress(placing);
  const [, vacant] = placing.attributes.find(([name]) => name === 'vacant-home') ?? [];
  if (vacant) return `${placing.server}share/mix/${vacant}${placing.language && `?lang=${placing.language}`}`;
  return readable.includes(placing.widget) ? frameAddress(placing, false) : undefined;
}

/** What a visitor reads. */
const readable = ['help-board', 'mix', 'commitments', 'core-values', 'thanks'];

function shareAddress({ server, attributes, language }: Placing): string {
  const [, lab = ''] = attributes.find(([name]) => name === 'lab') ?? [];
  return `${server}share/lab-feedback/${lab}${language && `?lang=${language}`}`;
}

function elementOf(placing: Placing): string {
  const { widget, attributes, language, fallback } = placing;
  const all = language ? [...attributes, ['lang', language] as const] : attributes;
  const read = readAddress(placing);
  const first = read ? linkTo(read, fallback.text) : `<p>${escaped(fallback.text)}</p>`;
  return `<wk-${widget}${written(all)}>
  ${first}
  <a href="${escaped(dialled(fallback.phone))}">${escaped(fallback.callUs)}</a>
</wk-${widget}>`;
}

function singleFile({ server, language, site, built }: Placing): string | undefined {
  const file = `all.${language || site?.language || 'nl'}.js`;
  const hash = built?.integrity[file];
  if (!built || !hash) return undefined;
  return `<script
  type="module"
  async
  crossorigin
  src="${server}elements/${built.version}/${file}"
  integrity="${hash}"
></script>`;
}

function frameOf(placing: Placing): string {
  return `<iframe
  src="${escaped(frameAddress(placing))}"
  title="${escaped(placing.fallback.text)}"
  width="100%"
  height="900"
  loading="lazy"
></iframe>
<script type="module" async src="${placing.server}embed/frames.js"></script>`;
}

/** A value that holds what would end it has no place in a shortcode, and none of ours does. */
function shortcodeOf({ widget, attributes, language }: Placing): string {
  const all = language ? [...attributes, ['lang', language] as const] : attributes;
  return `[wederkerig widget="${widget}"${written(all)}]`;
}

/** The room for a narrow page and for a wide one, and the values of the site's look that its style has to know. */
function styleOf({ widget, room: [narrow, wide], site }: Placing): string {
  const look = lookOf(site);
  return `${look && `:root {\n${look}\n}\n`}@media (scripting: enabled) {
  wk-${widget} { display: block; min-block-size: ${narrow}px; }
  @media (min-width: 60em) { wk-${widget} { min-block-size: ${wide}px; } }
}`;
}

function lookOf(site: Site | undefined): string {
  const { actionColour, ink, font, corner } = site?.theme ?? {};
  return [
    ['--wk-color-action', actionColour],
    ['--wk-color-text', ink],
    ['--wk-radius', typeof corner === 'number' && `${corner}px`],
    ['--wk-font', font],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');
}

function linkTo(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function written(attributes: Placing['attributes']): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
