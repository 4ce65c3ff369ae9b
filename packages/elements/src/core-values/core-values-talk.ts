import type { SharedWords } from '@wederkerig/words/shared';
import type { CoreValuesWords } from '@wederkerig/words/core-values';
import { html, nothing, type TemplateResult } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { lineShown, notesBelow, originalOf } from '../shared/agreed-line.ts';
import type { CoreValuesController } from './core-values.controller.ts';
import {
  ProposeCoreValue,
  SayOfCoreValue,
  TakeCoreValueWordsBack,
  type OwnCoreValues,
  type ResidentWords,
  type ValueInTalk,
} from './core-values-own.operations.ts';

/** Proposing lines, and talking about how they are worded. */
export class CoreValuesTalk {
  constructor(
    private readonly widget: Widget,
    private readonly values: CoreValuesController,
  ) {}

  render(
    { shown, proposals, values }: OwnCoreValues,
    words: CoreValuesWords,
    shared: SharedWords,
  ): TemplateResult {
    return html`${
      values.length > 0
        ? html`<section class="stack" aria-labelledby="talk">
            <h3 id="talk">${words.talk}</h3>
            ${values.map((value) => this._value(value, shown.place, words, shared))}
          </section>`
        : nothing
    }
    ${this._propose(shown.place, words, shared)}
    ${
      proposals.length > 0
        ? html`<section class="stack" aria-labelledby="proposals">
            <h3 id="proposals">${words.proposals}</h3>
            <ul class="said" role="list">
              ${proposals.map((one) => this._words(one, { proposal: one.id }, words))}
            </ul>
          </section>`
        : nothing
    }`;
  }

  private _value(value: ValueInTalk, place: string, words: CoreValuesWords, shared: SharedWords) {
    const { id, replaces, from, remarks } = value;
    const { language } = this.widget.reader;
    const form = `say-${id}`;
    return html`<article class="value">
      <p class="line" data-read>${lineShown(value, language)}</p>
      ${originalOf(value, language)}
      ${notesBelow([value], { language, shared, phone: this.widget.organisation?.phone })}
      ${replaces ? html`<p class="meta">${words.replaces(replaces)}</p>` : nothing}
      ${
        from.length > 0
          ? html`<details>
              <summary>${words.from}</summary>
              <ul>
                ${from.map((one) => html`<li lang=${one.language} dir="auto">${one.text}${one.why ? html`<br /><span class="meta">${one.why}</span>` : nothing}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        remarks.length > 0
          ? html`<p class="meta">${words.remarks}</p>
              <ul class="said" role="list">
                ${remarks.map((one) => this._words({ ...one, why: null }, { remark: one.id }, words))}
              </ul>`
          : nothing
      }
      <form novalidate part="form" @submit=${(event: Event) => this._say(event, id)}>
        ${this._field(form, { label: words.sayLabel, longest: 200, note: words.readersHere(place) })}
        ${this._after(form, words, shared)}
        <div><button aria-disabled=${this.values.busy}>${words.say}</button></div>
      </form>
    </article>`;
  }

  private _propose(place: string, words: CoreValuesWords, shared: SharedWords) {
    const outcome = this.values.outcomeOf('propose');
    const seemsAName = outcome?.kind === 'refused' && outcome.code === 'NAME_IN_VALUE';
    return html`<form novalidate part="form" @submit=${this._sendProposal}>
      ${this._field('propose', { label: words.proposeLabel, longest: 60, note: words.proposeHint, oneLine: true })}
      ${this._field('propose-why', { label: words.whyLabel, longest: 200, note: words.readersHere(place) })}
      ${this._after('propose', words, shared)}
      ${
        seemsAName
          ? html`<div>
              <button type="button" class="quiet" @click=${() => this._send(true)}>${words.isNoName}</button>
            </div>`
          : nothing
      }
      <div><button class="main" aria-disabled=${this.values.busy}>${words.propose}</button></div>
    </form>`;
  }

  private _field(
    name: string,
    { label, longest, note, oneLine }: { label: string; longest: number; note: string; oneLine?: boolean },
  ) {
    const typed = ({ target }: Event) => this.values.type(name, (target as HTMLInputElement).value);
    const text = this.values.typed(name);
    return html`<div>
      <label for=${name}>${label}</label>
      ${
        oneLine
          ? html`<input
              id=${name}
              dir="auto"
              autocomplete="off"
              maxlength=${longest}
              aria-describedby="${name}-note"
              .value=${text}
              @input=${typed}
            />`
          : html`<textarea
              id=${name}
              dir="auto"
              maxlength=${longest}
              aria-describedby="${name}-note"
              .value=${text}
              @input=${typed}
            ></textarea>`
      }
      <p class="note" id="${name}-note">${note}</p>
    </div>`;
  }

  private _after(form: string, words: CoreValuesWords, shared: SharedWords) {
    const outcome = this.values.outcomeOf(form);
    const isSent = outcome?.kind === 'ready';
    return html`${notice(outcome, shared)}
      <div role="status" class=${isSent ? '' : 'unseen'}>
        ${isSent ? html`<p part="box" class="box thanks"><b>${words.sent}</b></p>` : nothing}
      </div>`;
  }

  private _words(
    one: Pick<ResidentWords, 'text' | 'why' | 'language' | 'isMine' | 'state'>,
    which: { proposal: string } | { remark: string },
    words: CoreValuesWords,
  ) {
    const { text, why, language, isMine, state } = one;
    const standing = state === 'WAITING' ? words.waiting : state === 'REFUSED' ? words.refused : '';
    return html`<li>
      <p lang=${language} dir="auto">${text}</p>
      ${why ? html`<p class="meta" lang=${language} dir="auto">${why}</p>` : nothing}
      ${
        isMine
          ? html`<p class="meta">${words.mine}. ${standing}</p>
              ${
                state === 'REFUSED'
                  ? nothing
                  : html`<button
                      type="button"
                      class="quiet"
                      aria-label=${words.takeBackOf(text)}
                      @click=${() =>
                        this.values.act('take-back', 'taken-back', () =>
                          actSignedIn(this.widget, TakeCoreValueWordsBack, which),
                        )}
                    >
                      ${words.takeBack}
                    </button>`
              }`
          : nothing
      }
    </li>`;
  }

  private _sendProposal = (event: Event): void => {
    event.preventDefault();
    this._send(false);
  };

  private _send(isNoName: boolean): void {
    const { values, widget } = this;
    const input = {
      text: values.typed('propose'),
      why: values.typed('propose-why') || null,
      language: widget.reader.language,
      ...(isNoName ? { isNoName } : {}),
    };
    void values.act('propose', 'proposed', () => actSignedIn(widget, ProposeCoreValue, input));
  }

  private _say(event: Event, value: string): void {
    event.preventDefault();
    const form = `say-${value}`;
    const input = { value, text: this.values.typed(form), language: this.widget.reader.language };
    void this.values.act(form, 'said', () => actSignedIn(this.widget, SayOfCoreValue, input));
  }
}
