import type { Outcome } from '@wederkerig/client';
import { helpExampleWords } from '@wederkerig/words/help-examples';
import { helpGuideWords, type HelpGuideWords } from '@wederkerig/words/help-guide';
import { helpPostsWords } from '@wederkerig/words/help-posts';
import { sharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actSignedIn, signIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { dialogs } from '../shared/dialog.styles.ts';
import { steps } from '../shared/guide.ts';
import { guide } from '../shared/guide.styles.ts';
import { heading } from '../shared/heading.ts';
import { hint } from '../shared/hint.ts';
import { notice } from '../shared/notice.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import type { HelpKind } from './help-board.operations.ts';
import { board } from './help-board.styles.ts';
import { HelpGuideController, type HelpAnswers, type HelpQuestion } from './help-guide.controller.ts';
import { AskForHelp, OfferHelp, PlanGathering, type AskForHelpInput } from './help-guide.operations.ts';
import { helpGuide } from './help-guide.styles.ts';
import { questionHeading, questionNote, questionView, type HelpGuideView } from './help-question.ts';
import type { HelpPostsController } from './help-posts.controller.ts';
import type { HelpBoardView } from './help-visitor.ts';

/**
 * Leads to a post with one question a screen, and a look back before it stands on the board.
 * @internal
 */
export class HelpGuideElement extends LitElement {
  static override styles = [controls, dialogs, board, guide, helpGuide];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) kind!: HelpKind;
  @property({ attribute: false }) posts?: HelpPostsController;
  @property({ attribute: false }) narrow: { building?: string; neighbourhood?: string } = {};
  @property({ attribute: false }) view!: HelpBoardView;
  /** Somebody pressed the way here. */
  @property({ attribute: false }) arrive = false;
  @property({ attribute: false }) left = (): void => {};
  @property({ attribute: false }) placed = (_id: string, _waiting: boolean): void => {};

  @state() private allCategories = false;
  @state() private asksName = false;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _arrival = new Arrival(this);
  private readonly _guide = new HelpGuideController(this, {
    kind: () => this.kind,
    board: () => this._board,
    place: (answers) => this._place(answers),
    placed: ({ id, waiting }) => this.placed(id, waiting),
  });
  private _shown?: HelpQuestion | 'elsewhere';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('kind')) {
      this._guide.start();
      this.allCategories = this.asksName = false;
      this._shown = undefined;
    }
    if (changed.has('posts') || this._board) this._guide.boardKnown();
    const shown = this._guide.elsewhere ? 'elsewhere' : this._guide.question;
    if (this._shown ? shown !== this._shown : this.arrive) this._arrival.come();
    this._shown = shown;
  }

  override render() {
    const words = this._reader.words(helpGuideWords);
    const shared = this._reader.words(sharedWords);
    const posts = this._reader.words(helpPostsWords);
    if (!words || !shared || !posts) return nothing;
    if (this._guide.elsewhere) return this._elsewhere(words);
    const { question, step, questions, continued, missing, outcome, busy } = this._guide;
    const view: HelpGuideView = {
      ...this.view,
      guide: words,
      posts,
      kind: this.kind,
      examples: this._reader.words(helpExampleWords)?.[this.kind],
      answers: this._guide.answers,
      board: this._board,
      isVisitor: this.widget.viewer.kind === 'VISITOR',
      phone: this.widget.organisation?.phone,
      shared,
      allCategories: this.allCategories,
      showAll: this._showAll,
      type: (more) => this._type(more),
      choose: (more) => this._guide.choose(more),
      change: (one) => this._guide.change(one),
      signIn: () => void signIn(this.widget),
      asksName: this.asksName || (this._board && !this.posts?.firstName) || false,
    };
    const isCheck = question === 'check';
    return html`<form part="guide" novalidate class="guide" @submit=${this._submit}>
      ${steps(this.view.words.begin[this.kind], words.step(step, questions.length), step, questions.length)}
      ${continued && step > 1 ? this._continued(words.continued, words.startOver) : nothing}
      ${heading(this.view.level, 'title', questionHeading(view, question))} ${questionNote(view, question)}
      ${questionView(view, question)} ${hint(this._typed(question), this._reader)}
      <div role="alert" class=${missing ? '' : 'unseen'}>
        ${missing ? html`<p part="box" class="box bad">${this._needed(missing, words)}</p>` : nothing}
      </div>
      ${notice(outcome, shared)}
      ${outcome && outcome.kind !== 'ready' ? html`<p class="note">${shared.keptAsTyped}</p>` : nothing}
      <div class="way">
        <button type="button" class="quiet" @click=${this._back}>${words.previous}</button>
        ${this._guide.leadsOnByItself ? nothing : html`<button class="main" aria-disabled=${busy}>${busy ? shared.loading : isCheck ? words.place : this._onward(words.next, words.skip)}</button>`}
      </div>
      <p class="note">${words.kept}</p>
    </form>`;
  }

  /** Said before anything is asked, since no answer would help. */
  private _elsewhere(words: HelpGuideWords) {
    const answered = Object.keys(this._guide.answers).length > 0;
    return html`<div class="stack guide">
      ${heading(this.view.level, 'title', this.view.words.begin[this.kind])}
      <p part="box" class="box" data-read>${words.notHere}</p>
      ${answered ? html`<p class="note">${words.kept}</p>` : nothing}
    </div>`;
  }

  private _showAll = (): void => {
    this.allCategories = true;
  };

  private get _board() {
    return this.posts?.board;
  }

  private _onward(next: string, skip: string): string {
    return this._guide.question === 'text' && !this._guide.answers.text?.trim() ? skip : next;
  }

  private _continued(said: string, startOver: string) {
    const again = () => {
      this._guide.startOver();
      this._shown = undefined;
      this._arrival.come();
    };
    return html`<p part="box" class="box continued">
      <span>${said}</span> <button type="button" class="quiet" @click=${again}>${startOver}</button>
    </p>`;
  }

  private _needed(missing: NonNullable<HelpGuideController['missing']>, words: HelpGuideWords): string {
    return missing === 'range' ? words.dayRange(this._board!.latestDay) : words.needed[missing];
  }

  /** What of this question neighbours will read as it was typed. */
  private _typed(question: HelpQuestion): string | undefined {
    const { title, text, place } = this._guide.answers;
    return { title, text, where: place }[question as 'title'];
  }

  private _type(more: HelpAnswers): void {
    this._guide.type(more);
    this.requestUpdate();
  }

  private _submit = (event: Event): void => {
    event.preventDefault();
    if (this._guide.question === 'check') void this._guide.place();
    else this._guide.next();
  };

  private _back = (): void => {
    if (!this._guide.back()) this.left();
  };

  private async _place(
    answers: HelpAnswers,
  ): Promise<Outcome<{ post: { id: string; waiting: boolean } }> | undefined> {
    const { category, title, text, reach, firstName } = answers;
    const common = {
      ...this.narrow,
      category: category!,
      title: title!.replace(/\s+/g, ' ').trim(),
      text: text?.trim() || undefined,
      language: this._reader.language,
      reach: reach ?? this._board?.reaches[0],
      firstName: firstName?.trim() || undefined,
    };
    const outcome = await this._send(common, answers);
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    return outcome;
  }

  private _send(common: Omit<AskForHelpInput, 'timing'>, answers: HelpAnswers) {
    const { timing, onDate, atTime, place, mostPeople } = answers;
    if (this.kind === 'GATHERING') {
      const where = place!.replace(/\s+/g, ' ').trim();
      const gathering = {
        ...common,
        onDate: onDate!,
        atTime: atTime!,
        place: where,
        mostPeople: mostPeople || undefined,
      };
      return actSignedIn(this.widget, PlanGathering, gathering);
    }
    const dated = { ...common, timing: timing!, onDate: timing === 'DATE' ? onDate : undefined };
    return this.kind === 'REQUEST'
      ? actSignedIn(this.widget, AskForHelp, dated)
      : actSignedIn(this.widget, OfferHelp, dated);
  }
}

define('wk-help-guide', HelpGuideElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-guide': HelpGuideElement;
  }
}
