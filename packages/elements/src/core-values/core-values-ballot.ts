import type { SharedWords } from '@wederkerig/words/shared';
import type { CoreValuesWords } from '@wederkerig/words/core-values';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { lineShown, originalOf } from '../shared/agreed-line.ts';
import type { CoreValuesController } from './core-values.controller.ts';
import { CastCoreValuesVote, type VoteToCast } from './core-values-own.operations.ts';

export const voteChoices = ['BEHIND', 'OBJECTION', 'UNSURE'] as const;
export type VoteChoice = (typeof voteChoices)[number];

interface Said {
  choice?: VoteChoice;
  objection: string;
}

/** A vote, one line a screen, then all together before it is sent. It is kept nowhere but here, and gone once it is sent. */
export class CoreValuesBallot {
  private _at = 0;
  private _of = '';
  private _said = new Map<string, Said>();

  constructor(
    private readonly host: LitElement,
    private readonly widget: Widget,
    private readonly values: CoreValuesController,
  ) {}

  render(vote: VoteToCast, stage: string, words: CoreValuesWords, shared: SharedWords): TemplateResult {
    if (vote.id !== this._of) this._begin(vote.id);
    return html`<section class="stack" aria-labelledby="vote">
      <h3 id="vote" tabindex="-1">${stage === 'COUNTING' ? words.lastVote(vote.closesOn) : words.vote}</h3>
      ${stage === 'OPEN' && !vote.voted ? this._open(vote, words, shared) : this._around(vote, stage, words)}
    </section>`;
  }

  private _around(vote: VoteToCast, stage: string, words: CoreValuesWords) {
    const { voted, votesBy, opensOn, closesOn } = vote;
    return html`<div role="status">
        ${voted ? html`<p part="box" class="box thanks"><b>${words.voted[votesBy]}</b></p>` : nothing}
      </div>
      ${stage === 'PLANNED' ? html`<p data-read>${words.voteFrom(opensOn)} ${words.votesBy[votesBy]}</p>` : nothing}
      <ol class="said" role="list">
        ${vote.lines.map((line) => html`<li>${lineShown(line, this._language)} ${originalOf(line, this._language)}</li>`)}
      </ol>
      <p class="note">${words.resultAfter(closesOn)}</p>
      ${this._takes(vote, words)}`;
  }

  private _takes({ turnout, support }: VoteToCast, words: CoreValuesWords) {
    return html`<p class="note">${words.turnout[turnout]} ${words.support[support]}</p>`;
  }

  private _open(vote: VoteToCast, words: CoreValuesWords, shared: SharedWords) {
    const line = vote.lines[this._at];
    return html`${
      this._at === 0
        ? html`<p data-read>${words.voteUntil(vote.closesOn)} ${words.votesBy[vote.votesBy]}</p>
            <p data-read>${words.onlyCounted} <b>${words.forGood}</b></p>
            ${this._takes(vote, words)}`
        : nothing
    }
    ${line ? this._line(line, vote, words) : this._all(vote, words, shared)}`;
  }

  private _line(line: VoteToCast['lines'][number], vote: VoteToCast, words: CoreValuesWords) {
    const { id } = line;
    const said = this._said.get(id);
    const of = vote.lines.length;
    return html`<fieldset>
        <legend id="line" tabindex="-1">
          <span class="meta">${words.lineOf(this._at + 1, of)}</span>
          <span class="line">${lineShown(line, this._language)}</span>
          ${originalOf(line, this._language)}
        </legend>
        <div class="choices">
          ${voteChoices.map(
            (choice) =>
              html`<button
                type="button"
                aria-pressed=${said?.choice === choice}
                @click=${() => this._choose(id, choice)}
              >
                ${words.choice[choice]}
                ${said?.choice === choice ? html`<span class="meta">${words.chosen}</span>` : nothing}
              </button>`,
          )}
        </div>
      </fieldset>
      ${
        said?.choice === 'OBJECTION'
          ? html`<div>
              <label for="objection">${words.objectionLabel}</label>
              <textarea
                id="objection"
                dir="auto"
                maxlength="200"
                aria-describedby="objection-readers"
                .value=${said.objection}
                @input=${({ target }: Event) => (said.objection = (target as HTMLTextAreaElement).value)}
              ></textarea>
              <p class="note" id="objection-readers">${words.objectionReaders}</p>
            </div>`
          : nothing
      }
      <div class="acts">
        ${this._at > 0 ? html`<button type="button" class="quiet" @click=${() => this._go(-1)}>${words.back}</button>` : nothing}
        <button
          type="button"
          class="main"
          aria-disabled=${!said?.choice}
          @click=${() => said?.choice && this._go(1)}
        >
          ${words.next}
        </button>
      </div>`;
  }

  private _all(vote: VoteToCast, words: CoreValuesWords, shared: SharedWords) {
    const { busy } = this.values;
    return html`<p id="line" tabindex="-1" data-read><b>${words.isRight}</b> ${words.forGood}</p>
      <dl class="all">
        ${vote.lines.map((line) => {
          const said = this._said.get(line.id);
          return html`<div>
            <dt>${lineShown(line, this._language)}</dt>
            <dd>
              <b>${said?.choice ? words.choice[said.choice] : nothing}</b>
              ${said?.choice === 'OBJECTION' && said.objection ? html`<span dir="auto">${said.objection}</span>` : nothing}
            </dd>
          </div>`;
        })}
      </dl>
      ${notice(this.values.outcomeOf('vote'), shared)}
      <div class="acts">
        <button type="button" class="quiet" @click=${() => this._go(-1)}>${words.back}</button>
        <button type="button" class="main" aria-disabled=${busy} @click=${() => this._cast(vote)}>
          ${busy ? shared.loading : words.cast}
        </button>
      </div>`;
  }

  private get _language(): string {
    return this.widget.reader.language;
  }

  private _begin(id: string): void {
    this._of = id;
    this._at = 0;
    this._said.clear();
  }

  private _choose(id: string, choice: VoteChoice): void {
    this._said.set(id, { objection: this._said.get(id)?.objection ?? '', choice });
    this.host.requestUpdate();
  }

  private async _go(steps: number): Promise<void> {
    this._at += steps;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('#line')?.focus();
  }

  private async _cast(vote: VoteToCast): Promise<void> {
    const lines = vote.lines.map(({ id }) => {
      const { choice, objection } = this._said.get(id)!;
      return {
        value: id,
        choice: choice!,
        ...(choice === 'OBJECTION' && objection.trim() ? { objection } : {}),
      };
    });
    const input = { vote: vote.id, lines, language: this.widget.reader.language };
    const done = await this.values.act('vote', 'voted', () =>
      actSignedIn(this.widget, CastCoreValuesVote, input),
    );
    if (!done) return;
    this._begin(vote.id);
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('#vote')?.focus();
  }
}
