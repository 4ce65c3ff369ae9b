import { deliveredLanguages, languageNames } from '@wederkerig/words';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenLanguage } from './chosen-language.ts';
import { dialled } from './dialled.ts';
import { openPart } from './open-part.ts';
import type { Widget } from './widget.ts';

/** Who reads what is shown and written in an element: a line each, or where these come from. */
export type WhoReads = readonly string[] | ((widget: Widget) => Promise<readonly string[]>);

/** The row under every element: call us, language, read aloud, who reads this. */
export function footRow(widget: Widget, whoReads: WhoReads): TemplateResult | typeof nothing {
  const words = widget.reader.words(sharedWords);
  if (!words) return nothing;
  const phone = widget.organisation?.phone;
  return html`<footer class="foot" part="foot">
    ${phone ? html`<a href=${dialled(phone)}>${words.callUs(phone)}</a>` : nothing}
    ${languageSwitch(widget, words)} ${readAloud(widget, words)}
    <button class="quiet" @click=${() => showReaders(widget, whoReads)}>${words.whoReadsThis}</button>
    ${widget.tellsViewer ? whoIsSignedIn(widget, words) : nothing}
  </footer>`;
}

function languageSwitch({ reader, organisation }: Widget, words: SharedWords) {
  const offered = deliveredLanguages.filter((one) => organisation?.languages.includes(one) ?? true);
  if (offered.length < 2) return nothing;
  const choose = (event: Event) => chosenLanguage.choose((event.target as HTMLSelectElement).value);
  return html`<select aria-label=${words.chooseLanguage} @change=${choose}>
    ${offered.map(
      (one) =>
        html`<option value=${one} lang=${one} ?selected=${one === reader.language}>
          ${languageNames[one]}
        </option>`,
    )}
  </select>`;
}

/** The voice is the browser's own; where it has none, nothing is offered. */
function readAloud(widget: Widget, words: SharedWords) {
  if (!('speechSynthesis' in globalThis)) return nothing;
  const press = async () => {
    // Without network the press does nothing; the rest of the page goes on.
    const part = await import('./read-aloud.ts').catch(() => undefined);
    part?.toggleReading(widget);
  };
  return html`<button class="quiet" @click=${press}>
    ${widget.readingAloud ? words.stopReading : words.readAloud}
  </button>`;
}

function whoIsSignedIn({ viewer, client }: Widget, words: SharedWords) {
  if (viewer.kind === 'VISITOR') return nothing;
  return html`<span>${words.signedInAs(viewer.firstName)}</span>
    <button class="quiet" @click=${() => client?.session.signOut()}>${words.signOut}</button>`;
}

async function showReaders(widget: Widget, whoReads: WhoReads): Promise<void> {
  try {
    const { WhoReadsElement } = await import('./who-reads.element.ts');
    const lines = typeof whoReads === 'function' ? await whoReads(widget) : whoReads;
    await openPart(widget, new WhoReadsElement(widget, lines));
  } catch {
    // Without network the press does nothing, as with reading aloud.
  }
}
