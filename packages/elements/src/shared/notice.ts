import type { Outcome } from '@wederkerig/client';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';

/** Says what went wrong, what is kept and what to do; nothing where nothing went wrong. */
export function notice(
  outcome: Outcome<unknown> | undefined,
  words: SharedWords,
  retry?: () => void,
): TemplateResult | typeof nothing {
  if (!outcome || outcome.kind === 'ready') return nothing;
  const again = retry && html`<p><button class="quiet" @click=${retry}>${words.retry}</button></p>`;
  return html`<div class="box ${outcome.kind === 'unreachable' ? 'away' : 'bad'}" role="alert" part="notice">
    <p>${sentence(outcome, words)}</p>
    ${outcome.kind === 'refused' ? nothing : again}
  </div>`;
}

function sentence(outcome: Exclude<Outcome<unknown>, { kind: 'ready' }>, words: SharedWords): string {
  if (outcome.kind === 'refused') return outcome.message || words.broken;
  if (outcome.kind === 'unreachable') return words.unreachable;
  return outcome.fault ? `${words.broken} ${words.faultNumber(outcome.fault)}` : words.broken;
}
