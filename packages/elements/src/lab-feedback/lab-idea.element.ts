import { readingDirection } from '@wederkerig/words';
import { labIdeaWords, type LabIdeaWords } from '@wederkerig/words/lab-idea';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { paragraphs } from '../shared/organisation-text.ts';
import { Reader } from '../shared/reader.ts';
import { roomLeft } from '../shared/room-left.ts';
import type { Widget } from '../shared/widget.ts';
import type { MyLabIdea } from './lab-answer.operations.ts';
import { comments } from './lab-comments.styles.ts';
import { LabIdeaController } from './lab-idea.controller.ts';
import { idea } from './lab-idea.styles.ts';

/** The server holds it. */
const longestIdea = 500;

/**
 * The viewer's own ideas in a lab, with what became of them, and putting one forward.
 * @internal
 */
export class LabIdeaElement extends LitElement {
  static override styles = [controls, comments, idea];

  @property({ attribute: false }) widget!: Widget;
  /** The id of the lab. */
  @property({ attribute: false }) lab!: string;
  /** The id of the item it stands under. */
  @property({ attribute: false }) item!: string;
  @property({ attribute: false }) canWrite = false;
  @property({ attribute: false }) own: readonly MyLabIdea[] = [];
  /** The viewer's own ideas are to be read again. */
  @property({ attribute: false }) changed = async (): Promise<void> => {};
  @property({ attribute: false }) level = 3;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _putting = new LabIdeaController(this, {
    lab: () => this.lab,
    language: () => this._reader.language,
    changed: () => this.changed(),
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('item') && changed.get('item')) this._putting.readOn();
  }

  override render() {
    const words = this._reader.words(labIdeaWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    const { done, writing } = this._putting;
    const said = done && (done === 'sent' ? words.sent : words.isWithdrawn);
    return html`<section>
      ${this.own.length ? this._list(words, shared) : nothing}
      <div class="writing">
        <p role="status" tabindex="-1" class=${said ? 'box thanks' : ''}>${said}</p>
        ${this._mayWrite ? (writing ? this._form(words, shared) : this._opener(words)) : nothing}
      </div>
    </section>`;
  }

  private get _mayWrite(): boolean {
    return this.canWrite && (this.widget.viewer.kind !== 'VISITOR' || this.widget.maySignIn);
  }

  private _opener(words: LabIdeaWords) {
    const open = () => {
      this._putting.write(true);
      void this._focus('textarea');
    };
    return html`<div class="noprint"><button id="open" @click=${open}>${words.open}</button></div>`;
  }

  private _list(words: LabIdeaWords, shared: SharedWords) {
    return html`<div class="list">
      ${heading(this.level, 'ask', words.yours, 'yours')}
      <ul role="list" aria-labelledby="yours">
        ${repeat(
          this.own,
          ({ id }) => id,
          (own) => html`<li>${this._own(own, words, shared)}</li>`,
        )}
      </ul>
    </div>`;
  }

  private _own(own: MyLabIdea, words: LabIdeaWords, shared: SharedWords) {
    const asked = this._putting.asked === own.id;
    return html`<div class="comment">
      <div class="text" lang=${own.language} dir=${readingDirection(own.language)}>
        ${paragraphs(own.text)}
      </div>
      <p class="note"><b>${words.state[own.state]}</b></p>
      ${own.state === 'WAITING' ? (asked ? this._question(own, words, shared) : this._withdraw(own, words)) : nothing}
    </div>`;
  }

  private _withdraw({ id, text }: MyLabIdea, words: LabIdeaWords) {
    return html`<div class="acts">
      <button
        class="quiet"
        id=${`withdraw-${id}`}
        aria-label=${words.withdrawOne(text)}
        @click=${() => this._ask(id, '.box button')}
      >
        ${words.withdraw}
      </button>
    </div>`;
  }

  private _question({ id }: MyLabIdea, words: LabIdeaWords, shared: SharedWords) {
    const { outcome, busy } = this._putting;
    const back = `#${CSS.escape(`withdraw-${id}`)}`;
    const sure = async () => {
      await this._putting.withdraw(id);
      await this._said();
    };
    return html`<div part="box" class="box" role="group" aria-labelledby="ask">
      <p id="ask"><b>${words.withdrawAsk}</b></p>
      ${notice(outcome, shared)}
      <div class="buttons">
        <button aria-disabled=${busy} @click=${sure}>${words.withdrawSure}</button>
        <button class="quiet" @click=${() => this._ask(undefined, back)}>${words.stop}</button>
      </div>
    </div>`;
  }

  private _form(words: LabIdeaWords, shared: SharedWords) {
    const { draft, busy, asked } = this._putting;
    const outcome = asked ? undefined : this._putting.outcome;
    const send = async (event: SubmitEvent) => {
      event.preventDefault();
      await this._putting.send(String(new FormData(event.target as HTMLFormElement).get('text')));
      await this._said();
    };
    const stop = () => {
      this._putting.write(false);
      void this._focus('#open');
    };
    const keep = ({ target }: Event) => {
      draft.text = (target as HTMLTextAreaElement).value;
      this.requestUpdate();
    };
    return html`<form part="write" novalidate @submit=${send}>
      <div>
        <label for="idea">${words.write}</label>
        <textarea
          id="idea"
          name="text"
          dir="auto"
          aria-describedby="audience"
          .value=${draft.text}
          @input=${keep}
        ></textarea>
        <p class="note" id="audience">
          ${words.audience} ${this.widget.viewer.kind === 'VISITOR' ? words.signInFirst : nothing}
        </p>
        ${roomLeft(this._reader, draft.text, longestIdea)}
      </div>
      ${notice(outcome, shared)}
      ${outcome?.kind === 'unreachable' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
      <div class="buttons">
        <button class="main" aria-disabled=${busy}>${busy ? shared.loading : words.send}</button>
        <button type="button" class="quiet" @click=${stop}>${words.stop}</button>
      </div>
    </form>`;
  }

  private _ask(idea: string | undefined, next: string): void {
    this._putting.ask(idea);
    void this._focus(next);
  }

  /** What was done is heard at once, and reading goes on there. */
  private async _said(): Promise<void> {
    if (this._putting.done) await this._focus('[role=status]');
  }

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

define('wk-lab-idea', LabIdeaElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-lab-idea': LabIdeaElement;
  }
}
