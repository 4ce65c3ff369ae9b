import type { ShareWords } from '@wederkerig/words/share';
import { html } from 'hono/html';

/** Plain links by which a reader sends a page to somebody: nothing is asked of anybody else before one is pressed. */
export function shareLinks({ title, own }: { title: string; own: string }, words: ShareWords) {
  const [subject, address] = [encodeURIComponent(title), encodeURIComponent(own)];
  const both = encodeURIComponent(`${title}\n${own}`);
  const ways = [
    ['WhatsApp', `https://wa.me/?text=${both}`],
    [words.byMail, `mailto:?subject=${subject}&body=${both}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ] as const;
  return html`<nav aria-label="${words.pass}">
    <h2>${words.pass}</h2>
    <ul class="ways">
      ${ways.map(([name, href]) => html`<li><a href="${href}" rel="noopener noreferrer nofollow">${name}</a></li>`)}
    </ul>
  </nav>`;
}
