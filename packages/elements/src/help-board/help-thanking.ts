import type { SharedWords } from '@wederkerig/words/shared';
import { html, type TemplateResult } from 'lit';
import { Draft } from '../shared/draft.ts';
import { heading } from '../shared/heading.ts';
import type { HelpAgreeView } from './help-agree.ts';

/** A word of thanks: an extra, in the warm colour, and gone when it is not wanted. */
export function thanking(
  { talk, act, words, level, name }: HelpAgreeView,
  shared: SharedWords,
  notNow: () => void,
): TemplateResult {
  const draft = new Draft(`help-thanks:${talk.id}`);
  const keep = ({ target }: Event) => (draft.text = (target as HTMLTextAreaElement).value);
  const submit = async (event: Event) => {
    event.preventDefault();
    if ((await act.thank(draft.text.trim()))?.kind === 'ready') draft.text = '';
  };
  return html`<form novalidate part="box" class="box thanks" @submit=${submit}>
    ${heading(level, 'ask', words.thankAsk(name))}
    <div>
      <label for="thanks">${words.thankLabel}</label>
      <textarea
        id="thanks"
        dir="auto"
        maxlength="500"
        aria-describedby="thanks-note"
        .value=${draft.text}
        @input=${keep}
      ></textarea>
      <p class="note field-note" id="thanks-note">
        ${talk.post.placedFor ? words.officeReads(name) : words.thankAudience(name)}
      </p>
    </div>
    <div class="acts">
      <button class="main" aria-disabled=${act.busy}>${act.busy ? shared.loading : words.thank(name)}</button>
      <button type="button" class="quiet" @click=${notNow}>${words.notNow}</button>
    </div>
  </form>`;
}
