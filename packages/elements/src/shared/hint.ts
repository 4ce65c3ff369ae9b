import { hintLists } from '@wederkerig/words/hint-lists';
import { hintWords } from '@wederkerig/words/hints';
import { html, nothing, type TemplateResult } from 'lit';
import { hintFor } from './hints.rules.ts';
import type { Reader } from './reader.ts';

/** A gentle word about what somebody types for neighbours to read, and no more than that. */
export function hint(typed: string | undefined, reader: Reader): TemplateResult {
  const lists = reader.words(hintLists);
  const words = reader.words(hintWords);
  const about = lists && typed ? hintFor(typed, lists) : undefined;
  return html`<div role="status" class=${about ? '' : 'unseen'}>
    ${about && words ? html`<p part="box" class="box hint">${words[about]}</p>` : nothing}
  </div>`;
}
