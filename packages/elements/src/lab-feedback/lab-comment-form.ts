import type { LabCommentWords } from '@wederkerig/words/lab-comment';
import type { SharedWords } from '@wederkerig/words/shared';
import type { Outcome } from '@wederkerig/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../shared/draft.ts';
import { notice } from '../shared/notice.ts';

export interface CommentFormView {
  id: string;
  label: string;
  button: string;
  draft: Draft;
  words: LabCommentWords;
  shared: SharedWords;
  outcome: Outcome<unknown> | undefined;
  busy: boolean;
  /** What is written in public bears a first name; an account that has none gives one here. */
  needsName: boolean;
  willSignIn: boolean;
  lookedAtFirst: boolean;
  /** Says near the end how much still fits. */
  room: (typed: string) => TemplateResult;
  typed: () => void;
  send: (text: string, firstName: string | undefined) => void;
  stop?: () => void;
}

/** A field to write in, with who reads it beside it and the house rules one press away. */
export function commentForm(view: CommentFormView): TemplateResult {
  const { id, words, shared, draft, busy } = view;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    view.send(String(data.get('text')), data.get('firstName')?.toString());
  };
  const keep = ({ target }: Event) => {
    draft.text = (target as HTMLTextAreaElement).value;
    view.typed();
  };
  return html`<form part="write" novalidate @submit=${submit}>
    <div>
      <label for=${id}>${view.label}</label>
      <textarea
        id=${id}
        name="text"
        dir="auto"
        aria-describedby="${id}-audience"
        .value=${draft.text}
        @input=${keep}
      ></textarea>
      <p class="note" id="${id}-audience">
        ${words.writeAudience} ${view.lookedAtFirst ? words.lookedAtFirst : nothing} ${words.mailed}
        ${view.willSignIn ? words.signInFirst : nothing}
      </p>
      ${view.room(draft.text)}
    </div>
    ${view.needsName ? firstName(view) : nothing}
    <details>
      <summary>${words.rulesHeading}</summary>
      <ul>
        ${words.rules.map((rule) => html`<li>${rule}</li>`)}
      </ul>
    </details>
    ${notice(view.outcome, shared)}
    ${view.outcome?.kind === 'unreachable' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
    <div class="buttons">
      <button class="main" aria-disabled=${busy}>${busy ? shared.loading : view.button}</button>
      ${view.stop ? html`<button type="button" class="quiet" @click=${view.stop}>${words.stop}</button>` : nothing}
    </div>
  </form>`;
}

function firstName({ id, words }: CommentFormView) {
  return html`<div>
    <label for="${id}-name">${words.firstName}</label>
    <input
      id="${id}-name"
      name="firstName"
      dir="auto"
      autocomplete="given-name"
      maxlength="40"
      aria-describedby="${id}-name-audience"
    />
    <p class="note" id="${id}-name-audience">${words.firstNameAudience}</p>
  </div>`;
}
