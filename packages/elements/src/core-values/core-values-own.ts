import type { SharedWords } from '@wederkerig/words/shared';
import type { CoreValuesWords } from '@wederkerig/words/core-values';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { CoreValuesBallot } from './core-values-ballot.ts';
import { CoreValuesController } from './core-values.controller.ts';
import type { CoreValuesDone } from './core-values.events.ts';
import { AnswerCoreValuesReview, type OwnCoreValues } from './core-values-own.operations.ts';
import { CoreValuesTalk } from './core-values-talk.ts';
import { shownValues } from './core-values-shown.ts';

const reviewChoices = ['STILL', 'NOT_ANY_MORE', 'UNSURE'] as const;

/** What somebody who lives there sees and does; fetched once somebody is signed in. */
export class CoreValuesOwn {
  readonly values: CoreValuesController;
  private readonly _talk: CoreValuesTalk;
  private readonly _ballot: CoreValuesBallot;

  constructor(
    host: LitElement,
    private readonly widget: Widget,
    around: { building(): string | null; done(what: CoreValuesDone['what']): void },
  ) {
    this.values = new CoreValuesController(host, {
      client: () => widget.client,
      language: () => widget.reader.language,
      ...around,
    });
    this._talk = new CoreValuesTalk(widget, this.values);
    this._ballot = new CoreValuesBallot(host, widget, this.values);
    void this.values.request.ask();
  }

  /**
   * @param elsewhere stands there for whoever lives in another building
   * @param waiting stands in its place until it is known where somebody lives
   */
  render(words: CoreValuesWords, shared: SharedWords, elsewhere: unknown, waiting: unknown): unknown {
    const { own, request } = this.values;
    if (own) return this._own(own, words, shared);
    if (own === null) return elsewhere;
    return request.outcome ? notice(request.outcome, shared, request.again) : waiting;
  }

  private _own(own: OwnCoreValues, words: CoreValuesWords, shared: SharedWords): TemplateResult {
    const { shown, vote, review } = own;
    const runs = shown.stage === 'PLANNED' || shown.stage === 'OPEN' || shown.stage === 'COUNTING';
    const { reader, organisation } = this.widget;
    const readBy = { language: reader.language, shared, phone: organisation?.phone };
    return html`${shownValues(shown, words, readBy)}
    ${review ? this._review(review.choice, words, shared) : nothing}
    ${vote && runs ? this._ballot.render(vote, shown.stage, words, shared) : nothing}
    ${shown.stage === 'NONE' ? html`<p part="box" class="box" data-read>${words.notBegun}</p>` : nothing}
    ${runs || shown.stage === 'NONE' ? nothing : this._talk.render(own, words, shared)}`;
  }

  private _review(chosen: string | null, words: CoreValuesWords, shared: SharedWords) {
    const { values } = this;
    return html`<section class="stack" aria-labelledby="review">
      <h3 id="review">${words.stillRight}</h3>
      <p data-read>${words.yearAgo}</p>
      <div class="choices" role="group" aria-labelledby="review">
        ${reviewChoices.map(
          (choice) =>
            html`<button
              type="button"
              aria-pressed=${chosen === choice}
              @click=${() =>
                values.act('review', 'looked-back', () =>
                  actSignedIn(this.widget, AnswerCoreValuesReview, { choice }),
                )}
            >
              ${words.review[choice]}
              ${chosen === choice ? html`<span class="meta">${words.chosen}</span>` : nothing}
            </button>`,
        )}
      </div>
      ${notice(values.outcomeOf('review'), shared)}
      <p class="note">${words.onlyCounted}</p>
    </section>`;
  }
}
