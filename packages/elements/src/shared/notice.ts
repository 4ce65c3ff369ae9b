import type { Outcome } from '@wederkerig/client';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';

interface Again {
  retry: () => unknown;
  /** The element goes on trying without being asked. */
  byItself?: boolean;
}

/** Says what went wrong, what is kept and what to do; nothing where nothing went wrong. */
export function notice(
  outcome: Outcome<unknown> | undefined,
  words: SharedWords,
  again?: Again,
): TemplateResult | typeof nothing {
  if (!outcome || outcome.kind === 'ready') return nothing;
  const helps = again && outcome.kind !== 'refused';
  return html`<div class="box ${outcome.kind === 'unreachable' ? 'away' : 'bad'}" role="alert" part="notice">
    <p>${sentence(outcome, words, again?.byItself)}</p>
    ${helps ? html`<button type="button" class="quiet" @click=${again.retry}>${words.retry}</button>` : nothing}
  </div>`;
}

function sentence(
  outcome: Exclude<Outcome<unknown>, { kind: 'ready' }>,
  words: SharedWords,
  byItself = false,
): string {
  if (outcome.kind === 'refused') return outcome.message || words.broken;
  if (outcome.kind === 'unreachable')
    return byItself ? `${words.unreachable} ${words.weTryAgain}` : words.unreachable;
  return outcome.fault ? `${words.broken} ${words.faultNumber(outcome.fault)}` : words.broken;
}
