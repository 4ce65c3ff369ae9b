import { labFoldedWords } from '@wederkerig/words/lab-folded';
import { html, nothing, type TemplateResult } from 'lit';
import { wear } from '../shared/later-styles.ts';
import type { Widget } from '../shared/widget.ts';
import type { Lab } from './lab-feedback.operations.ts';
import { foldedStyles } from './lab-folded.styles.ts';

/**
 * The ways to send a lab to somebody: its own page, which reads without a script. Plain links, and what the browser itself offers;
 * nothing is asked of anybody else before one is pressed.
 */
export function sharing(lab: Lab, widget: Widget): TemplateResult | typeof nothing {
  wear(widget.host.renderRoot as ShadowRoot, [foldedStyles]);
  const words = widget.reader.words(labFoldedWords);
  if (!words || !widget.client) return nothing;
  const url = new URL(`share/lab-feedback/${lab.slug}`, widget.client.server).href;
  const title = lab.title.text;
  const [subject, address, both] = [title, url, `${title}\n${url}`].map(encodeURIComponent);
  const away = (name: string, href: string) =>
    html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${name}</a>`;
  return html`<p class="note" data-read>${words.whoReads}</p>
    <div class="ways">
      ${'share' in navigator ? html`<button @click=${() => bySheet({ title, url })}>${words.bySheet}</button>` : nothing}
      ${away('WhatsApp', `https://wa.me/?text=${both}`)}
      <a href=${`mailto:?subject=${subject}&body=${both}`}>${words.byMail}</a>
      ${away('Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`)}
      <button @click=${copying(url, words)}>${words.copy}</button>
    </div>
    <p role="status"></p>
    <p class="address"><a href=${url} dir="ltr">${url}</a></p>`;
}

/** Whoever thinks better of it has shared nothing, and the other ways are still there. */
const bySheet = (what: ShareData): Promise<void> => navigator.share(what).catch(() => {});

/** Where a page may not copy, the link stands there to be copied by hand. */
const copying =
  (url: string, words: { copied: string; byHand: string }) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const status = (currentTarget as Element).parentElement!.nextElementSibling!;
    const done = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    status.textContent = done ? words.copied : words.byHand;
  };
