import type { Advert, AdvertRead } from './mix.operations.ts';

export type AdvertForm = 'snippet' | 'frame' | 'plain' | 'fetch';

/** Every way to put the text of a building beside an advert. The fallback of the element holds the text itself. */
export function advertSnippets(
  server: string,
  { slug, shown }: Advert,
): readonly (readonly [AdvertForm, string])[] {
  if (!shown) return [];
  return [
    ['snippet', `<script type="module" async src="${server}embed.js"></script>\n\n${element(slug, shown)}`],
    ['frame', frame(server, slug, shown.heading)],
    ['plain', shown.plain],
    ['fetch', `${server}mix/${slug}.json\n${server}mix/${slug}.txt`],
  ];
}

export const sharePage = (server: string, slug: string): string => `${server}share/mix/${slug}`;

function element(slug: string, { heading, lead, activities, own, welcome, until }: AdvertRead): string {
  const lines = [
    `<h2>${escaped(heading)}</h2>`,
    `<p>${escaped(lead)}</p>`,
    `<ul>${activities.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
    ...(own ? [`<p>${escaped(own)}</p>`] : []),
    `<p>${escaped(welcome.join(' '))}</p>`,
    `<p>${escaped(until)}</p>`,
  ];
  return `<wk-mix vacant-home="${escaped(slug)}">\n  ${lines.join('\n  ')}\n</wk-mix>`;
}

function frame(server: string, slug: string, title: string): string {
  return `<iframe
  src="${server}embed/mix?vacant-home=${encodeURIComponent(slug)}"
  title="${escaped(title)}"
  width="100%"
  height="560"
  loading="lazy"
></iframe>
<script type="module" async src="${server}embed/frames.js"></script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
