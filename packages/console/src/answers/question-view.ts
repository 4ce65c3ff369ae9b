import type { ConsoleAnswersWords } from '@wederkerig/words/console-answers';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { AnswersController } from './answers.controller.ts';
import type { LabQuestion } from './answers.operations.ts';

/** What one can do with a question: each calls back when it was done. */
export interface QuestionActs {
  readonly answer: () => void;
  readonly promise: () => void;
  readonly elsewhere: () => void;
  /** What was wrong with what was done at a place of the page. */
  readonly wrong: (at: AnswersController['at']) => unknown;
}

/** Whether a group was promised a day, and whether that day is over. */
export function promiseOf(
  { group, answerBy, answerIsLate }: LabQuestion,
  words: ConsoleAnswersWords,
): string | null {
  if (!group) return null;
  if (!answerBy) return words.noDayYet;
  return answerIsLate ? words.late(answerBy) : words.promisedFor(answerBy);
}

/** A question with what it is about, and the ways to be done with it. */
export function questionView(
  answers: AnswersController,
  words: ConsoleAnswersWords,
  question: LabQuestion,
  acts: QuestionActs,
) {
  const promise = promiseOf(question, words);
  return html`<div class="stack">
      <h1>${words.asks(question.group ?? question.author ?? words.someone)}</h1>
      <p class="meta">${words.askedOn(question.writtenOn)} · ${question.lab}</p>
    </div>
    <div class="card">
      <p class="words" lang=${question.language} dir="auto">${question.text}</p>
      ${promise ? html`<p class=${question.answerIsLate ? 'late' : 'note'}>${promise}</p>` : nothing}
    </div>
    <div class="stack">
      <h2>${words.about}</h2>
      <p>${question.item}</p>
    </div>
    ${answering(answers, words, acts)} ${question.group ? promising(answers, words, acts) : nothing}
    <section class="stack">
      <h2>${words.elsewhereTitle}</h2>
      <p class="note">${words.elsewhereWhat}</p>
      <div class="acts">
        <button aria-disabled=${answers.busy} @click=${acts.elsewhere}>${words.elsewhere}</button>
      </div>
      ${acts.wrong('elsewhere')}
    </section>`;
}

function answering(answers: AnswersController, words: ConsoleAnswersWords, { answer, wrong }: QuestionActs) {
  return html`<section class="stack">
    <h2>${words.answerTitle}</h2>
    <form novalidate @submit=${sent(answer)}>
      <div>
        <label for="text">${words.text}</label>
        <textarea
          id="text"
          rows="5"
          aria-describedby="text-note"
          .value=${answers.text}
          @input=${(event: Event) => (answers.text = valueOf(event))}
        ></textarea>
        <p class="note" id="text-note">${words.textAudience}</p>
      </div>
      <div>
        <label for="job">${words.job}</label>
        <input
          id="job"
          autocomplete="organization-title"
          aria-describedby="job-note"
          .value=${answers.job}
          @input=${(event: Event) => (answers.job = valueOf(event))}
        />
        <p class="note" id="job-note">${words.jobHint}</p>
      </div>
      <div class="acts"><button class="main" aria-disabled=${answers.busy}>${words.place}</button></div>
      ${wrong('answer')}
    </form>
  </section>`;
}

function promising(answers: AnswersController, words: ConsoleAnswersWords, { promise, wrong }: QuestionActs) {
  return html`<section class="stack">
    <h2>${words.promiseTitle}</h2>
    <p class="note">${words.promiseWhat}</p>
    <form novalidate @submit=${sent(promise)}>
      <div>
        <label for="day">${words.day}</label>
        <input
          id="day"
          type="date"
          .value=${answers.day}
          @input=${(event: Event) => (answers.day = valueOf(event))}
        />
      </div>
      <div class="acts"><button aria-disabled=${answers.busy}>${words.promise}</button></div>
      ${wrong('promise')}
    </form>
  </section>`;
}
