import { helpCategoryWords } from '@wederkerig/words/help-categories';
import { html, nothing } from 'lit';
import { notice } from '../shared/notice.ts';
import type { OwnView } from './thanks-own.ts';
import type { DeedsForPaper } from './thanks-own.operations.ts';

/** A paper about what somebody does for neighbours: they choose what stands on it. */
export function statement(view: OwnView): unknown {
  const { own, words, shared, widget } = view;
  const deeds = own.request.data?.deedsForPaper;
  if (!deeds || Object.values(deeds).every((part) => part.length === 0)) return nothing;
  const categories = widget.reader.words(helpCategoryWords);
  if (!categories) return nothing;
  const paper = own.papers.get('statement');
  const tick = (part: keyof DeedsForPaper, one: string, label: string) =>
    html`<label class="choice">
      <input
        type="checkbox"
        .checked=${own.chosen[part].has(one)}
        @change=${() => own.toggle(part, one)}
      /><span>${label}</span>
    </label>`;
  return html`<details class="statement noprint">
    <summary>${words.statement}</summary>
    <div class="stack">
      <p data-read>${words.statementWhat}</p>
      <fieldset>
        <legend>${words.statementChoose}</legend>
        ${deeds.groups.map((group) => tick('groups', group, words.memberOf(group)))}
        ${deeds.roles.map((role) => tick('roles', role, words.role[role === 'WELCOME_BUDDY' ? role : 'COMMITTEE_MEMBER']))}
        ${deeds.categories.map((one) => tick('categories', one, categories[one]))}
      </fieldset>
      <p class="note" data-read>${words.statementOnly}</p>
      ${own.about === 'statement' ? notice(own.outcome, shared) : nothing}
      <div role="status">${paper ? html`<p><b>${words.paperReady}</b></p>` : nothing}</div>
      <div class="way">
        ${
          paper
            ? html`<a class="paper" href=${paper} target="_blank" rel="noopener">${words.openStatement}</a>`
            : html`<button aria-disabled=${own.busy} @click=${() => own.statement()}>
                ${words.makeStatement}
              </button>`
        }
      </div>
    </div>
  </details>`;
}
