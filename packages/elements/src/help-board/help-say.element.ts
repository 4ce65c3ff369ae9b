import type { Outcome } from '@wederkerig/client';
import {
  helpSentenceGroups,
  helpSentencesWords,
  type HelpSentence,
  type HelpSentenceGroup,
  type HelpSentencesWords,
} from '@wederkerig/words/help-sentences';
import { helpSayWords, type HelpSayWords } from '@wederkerig/words/help-say';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { dialogs } from '../shared/dialog.styles.ts';
import { Draft } from '../shared/draft.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { say } from './help-say.styles.ts';

/** In which language it was chosen or written. */
export type HelpSaid = ({ sentence: HelpSentence } | { text: string }) & { language: string };

/**
 * Says something to one neighbour: a ready sentence that each reads in the own language, or own words. A pressed
 * sentence is shown once more before it goes, since what is said cannot be taken back.
 * @internal
 */
export class HelpSayElement extends LitElement {
  static override styles = [controls, dialogs, say];

  @property({ attribute: false }) widget!: Widget;
  /** What the draft of own words is kept under. */
  @property({ attribute: false }) about = '';
  /** The sentences that fit now. */
  @property({ attribute: false }) fitting: readonly HelpSentence[] = [];
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) audience = '';
  /** Said of a ready sentence: the other reads it in another language. */
  @property({ attribute: false }) ownLanguage = '';
  @property({ attribute: false }) button = '';
  /** Asked beside it, where something else has to be known before it can go. */
  @property({ attribute: false }) beside: unknown = nothing;
  @property({ attribute: false }) send = async (_said: HelpSaid): Promise<Outcome<unknown> | undefined> =>
    undefined;

  @state() private chosen?: HelpSentence;
  @state() private all = false;
  @state() private writes?: boolean;
  @state() private busy = false;
  @state() private empty = false;
  @state() private outcome?: Outcome<unknown>;

  private readonly _reader = new Reader(this, () => this.widget.reader);

  override render() {
    const words = this._reader.words(helpSayWords);
    const sentences = this._reader.words(helpSentencesWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !sentences || !shared) return nothing;
    const writes = this.writes ?? Boolean(this._draft.text);
    return html`<form part="write" novalidate @submit=${this._submit}>
      ${writes ? this._own() : this.chosen ? this._toSend(words, sentences) : this._choices(words, sentences)}
      <div role="alert" class=${this.empty ? '' : 'unseen'}>
        ${this.empty ? html`<p part="box" class="box bad">${words.empty}</p>` : nothing}
      </div>
      ${notice(this.outcome, shared)} ${this._failed(shared)}
      ${writes || this.chosen ? this._acts(words, shared, writes) : nothing}
    </form>`;
  }

  private get _draft(): Draft {
    return new Draft(`help-say:${this.about}`);
  }

  private _choices(words: HelpSayWords, sentences: HelpSentencesWords) {
    const button = (sentence: HelpSentence) =>
      html`<button type="button" class="sentence" data-read @click=${() => this._choose(sentence)}>
        ${sentences[sentence]}
      </button>`;
    return html`<div role="group" aria-label=${words.chooseSentence} class="stack">
        <p><b>${words.chooseSentence}</b></p>
        ${this.fitting.map(button)}
      </div>
      ${this.all ? this._groups(sentences, button) : nothing}
      <div class="ways">
        ${this.all ? nothing : html`<button type="button" class="quiet" @click=${() => (this.all = true)}>${words.moreSentences}</button>`}
        <button type="button" class="quiet" @click=${() => this._write(true)}>${words.writeYourself}</button>
      </div>`;
  }

  private _groups(sentences: HelpSentencesWords, button: (sentence: HelpSentence) => unknown) {
    const groups = Object.entries(helpSentenceGroups) as [HelpSentenceGroup, readonly HelpSentence[]][];
    return html`<div class="groups">
      ${groups.map(
        ([group, all]) =>
          html`<details name="sentences">
            <summary>${sentences.group[group]}</summary>
            <div class="stack">${all.filter((one) => !this.fitting.includes(one)).map(button)}</div>
          </details>`,
      )}
    </div>`;
  }

  private _toSend(words: HelpSayWords, sentences: HelpSentencesWords) {
    return html`<p><b>${words.chosen}</b></p>
      <p part="box" class="box said" tabindex="-1" data-read>${sentences[this.chosen!]}</p>
      <p class="note">${this.audience} ${this.ownLanguage}</p>
      ${this.beside}`;
  }

  private _own() {
    const keep = ({ target }: Event) => (this._draft.text = (target as HTMLTextAreaElement).value);
    return html`<div>
        <label for="own">${this.label}</label>
        <textarea
          id="own"
          dir="auto"
          maxlength="1000"
          aria-describedby="own-audience"
          .value=${this._draft.text}
          @input=${keep}
        ></textarea>
        <p class="note field-note" id="own-audience">${this.audience}</p>
      </div>
      ${this.beside}`;
  }

  private _acts(words: HelpSayWords, shared: SharedWords, writes: boolean) {
    const other = writes ? words.chooseInstead : words.otherSentence;
    return html`<div class="acts">
      <button class="main" aria-disabled=${this.busy}>${this.busy ? shared.loading : this.button}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => (writes ? this._write(false) : this._choose(undefined))}
      >
        ${other}
      </button>
    </div>`;
  }

  private _failed(shared: SharedWords) {
    const { kind } = this.outcome ?? {};
    return kind && kind !== 'ready' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing;
  }

  private _choose(sentence: HelpSentence | undefined): void {
    this.chosen = sentence;
    this._clean();
    void this._focus(sentence ? '.said' : 'button');
  }

  private _write(writes: boolean): void {
    this.writes = writes;
    this.chosen = undefined;
    this._clean();
    void this._focus(writes ? 'textarea' : 'button');
  }

  private _clean(): void {
    this.outcome = undefined;
    this.empty = false;
  }

  private _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = this._draft.text.trim();
    this._clean();
    this.empty = !this.chosen && !text;
    if (this.empty || this.busy) return;
    this.busy = true;
    const { language } = this._reader;
    this.outcome = await this.send(this.chosen ? { sentence: this.chosen, language } : { text, language });
    this.busy = false;
    if (this.outcome?.kind !== 'ready') return;
    if (!this.chosen) this._draft.text = '';
    this.chosen = this.writes = undefined;
    this.all = false;
  };

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

define('wk-help-say', HelpSayElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-say': HelpSayElement;
  }
}
