import type { CommitmentsWords } from '@wederkerig/words/commitments';
import { html, nothing, type TemplateResult } from 'lit';
import { inAddress } from '../shared/page-state.ts';
import { choices, type Choice } from './commitments.controller.ts';

/** Which promises are shown, as links, so that each can be shared and opened in another tab. */
export function filters(
  chosen: Choice | undefined,
  words: CommitmentsWords,
  choose: (show: Choice | undefined) => void,
): TemplateResult {
  const press = (show: Choice | undefined) => (event: MouseEvent) => {
    // A plain press stays on the page; another tab or window is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(show);
  };
  return html`<nav class="filters noprint" part="filters" aria-label=${words.choose}>
    ${[undefined, ...choices].map(
      (show) =>
        html`<a
          href=${addressOf(show)}
          aria-current=${show === chosen ? 'true' : nothing}
          @click=${press(show)}
          >${words.show[show ?? 'ALL']}</a
        >`,
    )}
  </nav>`;
}

function addressOf(show: Choice | undefined): string {
  const url = new URL(location.href);
  url.searchParams.delete('wk-commitments.show');
  if (show) url.searchParams.set('wk-commitments.show', inAddress(show));
  return url.href;
}
