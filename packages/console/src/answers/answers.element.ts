import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleAnswersWords, type ConsoleAnswersWords } from '@wederkerig/words/console-answers';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { AnswersController } from './answers.controller.ts';
import type { LabQuestion } from './answers.operations.ts';
import { answersStyles } from './answers.styles.ts';
import { promiseOf, questionView } from './question-view.ts';

/**
 * Questions of residents and groups on the website, and answering them with first name, job and date.
 * @internal
 */
export class ConsoleAnswersElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, answersStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all of them; or the id of the comment that asks. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleAnswersWords);
  private readonly _answers = new AnswersController(this, () => this.client);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._answers.list.ask();
    this._answers.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { list, told } = this._answers;
    const done = told ? html`<p class="box thanks">${words[told]}</p>` : nothing;
    const said = html`<div role="status" tabindex="-1">
      ${done} ${told ? this._promising(words) : nothing}
    </div>`;
    return html`<div class="page ${this.rest ? 'narrow' : ''}">
      ${this.rest ? this._link('answers', words.back, 'back') : html`<h1 tabindex="-1">${words.title}</h1>`}
      ${said} ${notice(list.outcome, shared, list.again)}
      ${list.data || list.outcome ? nothing : html`<p>${shared.loading}</p>`}
      ${list.data ? (this.rest ? this._question(words, shared) : this._list(list.data, words)) : nothing}
    </div>`;
  }

  /** What was promised in an answer gets a day, where whoever wrote it says so. */
  private _promising(words: ConsoleAnswersWords) {
    const { promising } = this._answers;
    if (!promising) return nothing;
    return html`<div class="card promising">
      <p>${words.isPromise}</p>
      ${this._link(`commitments/new/answer/${promising}`, words.makePromise, 'back')}
    </div>`;
  }

  private _list(questions: readonly LabQuestion[], words: ConsoleAnswersWords) {
    if (questions.length === 0)
      return html`<div class="card">
        <p>${words.none}</p>
        <p class="meta">${words.noneNext}</p>
      </div>`;
    return html`<p class="meta">${words.what}</p>
      <ul class="rows">
        ${questions.map((question) => html`<li class="item">${this._row(question, words)}</li>`)}
      </ul>`;
  }

  private _row(question: LabQuestion, words: ConsoleAnswersWords) {
    const { id, text, language, group, author, writtenOn, answerIsLate } = question;
    const promise = promiseOf(question, words);
    return html`<div>
        <strong lang=${language} dir="auto">${text}</strong><br />
        <span class="meta">${group ?? author ?? words.someone} · ${words.askedOn(writtenOn)}</span>
        ${promise ? html`<br /><span class=${answerIsLate ? 'late' : 'meta'}>${promise}</span>` : nothing}
      </div>
      ${this._link(`answers/${id}`, words.open, '', words.openFor(text))}`;
  }

  private _question(words: ConsoleAnswersWords, shared: SharedWords) {
    const answers = this._answers;
    const question = answers.question(this.rest);
    if (!question)
      return html`<div class="stack">
        <h1>${words.gone}</h1>
        <p>${words.goneNext}</p>
      </div>`;
    return questionView(answers, words, question, {
      answer: () => void this._leave(answers.answer(question)),
      elsewhere: () => void this._leave(answers.answeredElsewhere(question)),
      promise: () => void this._stay(answers.promise(question)),
      wrong: (at) => (at === answers.at ? notice(answers.outcome, shared) : nothing),
    });
  }

  private async _leave(doing: Promise<boolean>): Promise<void> {
    if (await doing) this.dispatchEvent(new ConsoleGo('answers'));
  }

  private async _stay(doing: Promise<boolean>): Promise<void> {
    if (!(await doing)) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  private _link(place: string, label: string, className: string, name?: string) {
    return consoleLink(this, place, label, name === undefined ? { className } : { className, name });
  }
}
