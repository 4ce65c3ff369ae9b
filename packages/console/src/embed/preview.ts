import type { ConsoleEmbedWords } from '@wederkerig/words/console-embed';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { card, contrastOf, enough, mended } from './contrast.ts';
import type { EmbedController } from './embed.controller.ts';
import type { Site } from './embed.operations.ts';

/** The widget itself in a frame, as the chosen site dresses it, and whether it can be read in those colours. */
export function preview(embed: EmbedController, address: string, words: ConsoleEmbedWords) {
  const { site, width, draft } = embed;
  const name = words.widgets[draft.widget] ?? draft.widget;
  const shown = (value: typeof width, label: string) =>
    html`<button aria-pressed=${width === value} @click=${() => embed.showOn(value)}>${label}</button>`;
  // A browser may keep the page for a while, and a look that changed has to be seen at once.
  const now = site ? `${address}&look=${site.version}` : address;
  return html`<section class="stack" aria-labelledby="preview">
    <h2 id="preview">${words.preview}</h2>
    <p class="note">${words.previewNote}</p>
    <div class="acts">${shown('phone', words.phone)} ${shown('page', words.page)}</div>
    ${keyed(now, html`<iframe class=${width} src=${now} title=${words.frameTitle(name)}></iframe>`)}
    ${site ? readable(embed, site, words) : nothing}
  </section>`;
}

function readable(embed: EmbedController, site: Site, words: ConsoleEmbedWords) {
  const { actionColour, ink } = site.theme;
  if (!actionColour && !ink) return nothing;
  return html`<div class="card">
    <h3>${words.contrast}</h3>
    ${ink ? verdict(embed, site, 'ink', ink, words.letters, words) : nothing}
    ${actionColour ? verdict(embed, site, 'actionColour', actionColour, words.buttons, words) : nothing}
  </div>`;
}

function verdict(
  embed: EmbedController,
  site: Site,
  field: 'ink' | 'actionColour',
  colour: string,
  what: string,
  words: ConsoleEmbedWords,
) {
  const contrast = contrastOf(colour, card);
  const ratio = (Math.floor(contrast * 10) / 10).toLocaleString(document.documentElement.lang || 'nl');
  if (contrast >= enough) return html`<p>${words.enough(what, ratio)}</p>`;
  const better = mended(colour)!;
  return html`<div class="stack">
    <p class="wrong">${words.tooLittle(what, ratio)}</p>
    ${
      embed.list.data!.isAdmin
        ? html`<div class="acts">
            <button aria-disabled=${embed.busy} @click=${() => embed.mend(site, { [field]: better })}>
              ${words.mend(better)}
            </button>
          </div>`
        : html`<p class="note"><code>${better}</code>. ${words.mendNote}</p>`
    }
  </div>`;
}
