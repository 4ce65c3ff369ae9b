import type { SharedWords } from '@wederkerig/words/shared';
import type { MixWords } from '@wederkerig/words/mix';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { Draft } from '../shared/draft.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { SaveMixNote } from './mix-form.operations.ts';
import { MixController } from './mix.controller.ts';

/** A field to write in, with who reads it beside it; fetched once somebody may write. */
export class MixForm {
  readonly note: MixController;

  constructor(host: LitElement, widget: Widget, saved: () => void) {
    const { reader } = widget;
    this.note = new MixController(host, {
      client: () => widget.client,
      language: () => reader.language,
      draft: new Draft('mix'),
      save: (text) => actSignedIn(widget, SaveMixNote, { text, language: reader.language }),
      saved,
    });
    void this.note.request.ask();
  }

  /** @param waiting stands in its place until what was written before is there */
  render(words: MixWords, shared: SharedWords, waiting: unknown): unknown {
    const { data, outcome, again } = this.note.request;
    if (data) return this._form(words, shared);
    return outcome ? notice(outcome, shared, again) : waiting;
  }

  private _form(words: MixWords, shared: SharedWords): TemplateResult {
    const { text, outcome, isSaved, busy } = this.note;
    return html`<form novalidate part="form" @submit=${this._submit}>
      <div>
        <label for="note">${words.label}</label>
        <textarea
          id="note"
          dir="auto"
          maxlength="300"
          aria-describedby="readers"
          .value=${text}
          @input=${this._type}
        ></textarea>
        <p class="note" id="readers">${words.readers}</p>
      </div>
      ${notice(outcome, shared)}
      ${outcome?.kind === 'unreachable' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
      <div role="status" class=${isSaved ? '' : 'unseen'}>
        ${isSaved ? html`<p part="box" class="box thanks"><b>${words.saved}</b></p>` : nothing}
      </div>
      <div>
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.save}</button>
      </div>
    </form>`;
  }

  private _type = ({ target }: Event) => this.note.type((target as HTMLTextAreaElement).value);

  private _submit = (event: Event): void => {
    event.preventDefault();
    void this.note.save();
  };
}
