import type { SignalWords } from '@wederkerig/words/signal';
import { html, nothing, type TemplateResult } from 'lit';
import { dialled, unbroken } from '../shared/dialled.ts';
import type { Guide } from './signal.operations.ts';

/** The rent tribunal: the same for every tenant in the Netherlands. */
const huurcommissie = 'https://www.huurcommissie.nl';

/** Who else looks at a complaint; always in sight, also before somebody complains here. */
export function elsewhere({ committee }: Guide, words: SignalWords): TemplateResult {
  return html`<p class="elsewhere note" part="elsewhere">
    <span>${words.elsewhere}</span>
    ${committee ? away(committee) : nothing}
    <a href=${huurcommissie} rel="noopener">${words.huurcommissie}</a>
  </p>`;
}

function away({ name, link, phone }: NonNullable<Guide['committee']>) {
  if (link) return html`<a href=${link} rel="noopener">${name}</a>`;
  return phone ? html`<a href=${dialled(phone)}>${name}: ${unbroken(phone)}</a>` : html`<span>${name}</span>`;
}
