import { labAnswerWords, type LabAnswerWords } from '@wederkerig/words/lab-answer';
import { labClosingWords, type LabClosingWords } from '@wederkerig/words/lab-closing';
import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { labLandscapeWords, type LabLandscapeWords } from '@wederkerig/words/lab-landscape';
import { labWishesWords, type LabWishesWords } from '@wederkerig/words/lab-wishes';
import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { texted } from '../shared/organisation-text.ts';
import { Reader } from '../shared/reader.ts';
import { RequestController } from '../shared/request.controller.ts';
import { othersSaidStyles } from '../shared/what-others-said.styles.ts';
import type { Widget } from '../shared/widget.ts';
import { LabClosing, type Closing } from './lab-closing.operations.ts';
import { closingStyles } from './lab-closing.styles.ts';
import type { Lab, LabItem } from './lab-feedback.operations.ts';
import { sectionName } from './lab-item.ts';
import { outcome, type OutcomeView } from './lab-outcome.ts';
import { shortResults } from './lab-results.ts';

interface Words {
  closing: LabClosingWords;
  answer: LabAnswerWords;
  landscape: LabLandscapeWords;
  wishes: LabWishesWords;
}

/**
 * What was heard in a lab that closed and what is done about it, on one screen. Residents' own ideas stand in the conversation.
 * @internal
 */
export class LabClosingElement extends LitElement {
  static override styles = [controls, othersSaidStyles, closingStyles];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) lab!: Lab;
  @property({ attribute: false }) words!: LabFeedbackWords;
  @property({ attribute: false }) level = 3;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _request = new RequestController<Closing | null>(this, async () => {
    const asked = { slug: this.lab.slug, language: this.widget.reader.wanted };
    const answered = await this.widget.client!.read(LabClosing, asked);
    return answered.kind === 'ready' ? { kind: 'ready', data: answered.data.lab } : answered;
  });
  private _of?: Lab;

  protected override willUpdate(changed: PropertyValues): void {
    // Asked again with the lab, so also where the reader takes another language.
    if (!changed.has('lab') || this._of === this.lab) return;
    this._of = this.lab;
    this._request.forget();
    void this._request.ask();
  }

  protected override render() {
    const shared = this._reader.words(sharedWords);
    const closing = this._reader.words(labClosingWords);
    const answer = this._reader.words(labAnswerWords);
    const landscape = this._reader.words(labLandscapeWords);
    const wishes = this._reader.words(labWishesWords);
    if (!shared || !closing || !answer || !landscape || !wishes) return nothing;
    const { data, outcome: asked, again } = this._request;
    if (data) return this._closing(data, { closing, answer, landscape, wishes });
    return asked ? notice(asked, shared, again) : html`<p role="status">${shared.loading}</p>`;
  }

  private _closing(data: Closing, words: Words) {
    const sections = this.lab.sections
      .map((section) => ({ section, items: section.items.filter(asked) }))
      .filter(({ items }) => items.length > 0);
    return html`${this._tookPart(data, words)} ${this._agreed(data, words)} ${this._top(words)}
    ${sections.map(
      ({ section, items }) =>
        html`<section class="points">
          ${heading(this.level, 'subtitle', sectionName(section, this.words), `of-${section.id}`)}
          ${items.map((item) => this._point(item, data, words))}
        </section>`,
    )}
    ${this._ideas(words)}`;
  }

  private _tookPart({ tookPart: { residents, visitors, paper } }: Closing, words: Words) {
    const { closing, answer } = words;
    const said = [
      residents && closing.residents(residents),
      visitors && closing.visitors(visitors),
      paper && closing.onPaper(paper),
    ].filter(Boolean);
    return html`<p data-read>
      ${said.length ? [...said, closing.orMore].join(' ') : closing.tooFew} ${answer.notEveryone}
    </p>`;
  }

  private _agreed({ landscape }: Closing, words: Words) {
    const agreed = (landscape?.agreed ?? []).flatMap(({ item: id, says }) => {
      const item = this._item(id);
      return item && asked(item) ? [{ item, says }] : [];
    });
    if (!agreed.length) return nothing;
    return html`<section>
      ${heading(this.level, 'subtitle', words.landscape.agreed, 'agreed')}
      <ul class="list">
        ${agreed.map(({ item, says }) => html`<li data-read>${words.landscape.all[says]} ${texted(item.plain ?? item)}</li>`)}
      </ul>
    </section>`;
  }

  private _top({ wishes }: Words) {
    const top = this.lab.priorities?.top ?? [];
    if (!top.length) return nothing;
    return html`<section>
      ${heading(this.level, 'subtitle', wishes.top, 'top')}
      <ol class="list">
        ${top.map(({ item: id, count }) => {
          const item = this._item(id);
          if (!item) return nothing;
          const said = item.fromResident ? this.words.residentIdea : texted(item.plain ?? item);
          return html`<li data-read>${said}<span class="note">${wishes.topChosen(count)}</span></li>`;
        })}
      </ol>
    </section>`;
  }

  private _point(item: LabItem, { outcomes }: Closing, words: Words) {
    const view: OutcomeView = {
      outcome: outcomes.find(({ item: id }) => id === item.id),
      words: words.closing,
      when: this.words.ownerAndDue,
      organisation: this.widget.organisation!.name,
      server: this.widget.client!.server,
    };
    return html`<article part="item">
      <div class="heard">
        <p class="plain" data-read>${texted(item.plain ?? item)}</p>
        ${shortResults(item, this.words, this.widget.organisation!.name, words.answer)}
      </div>
      <div class="do">${outcome(view)}</div>
    </article>`;
  }

  private _ideas({ closing }: Words) {
    const ideas = this.lab.sections.some(({ items }) => items.some(({ fromResident }) => fromResident));
    return ideas ? html`<p data-read>${closing.ideas}</p>` : nothing;
  }

  private _item(id: string): LabItem | undefined {
    return this.lab.sections.flatMap(({ items }) => items).find((item) => item.id === id);
  }
}

/** A point of the organisation that was asked about. */
const asked = ({ question, fromResident }: LabItem): boolean => question !== null && !fromResident;

define('wk-lab-closing', LabClosingElement);
