import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { CommitmentAnswering, type AnsweringSurroundings } from './commitment-answering.ts';
import type { CommitmentView } from './commitment-view.ts';
import { questionStyles } from './commitment-question.styles.ts';
import type { CommitmentNoticedAs } from './commitments.operations.ts';

/** A promise at which somebody is asked something. */
export interface AskedView extends CommitmentView {
  chosen: CommitmentNoticedAs | undefined;
  choose: (choice: CommitmentNoticedAs) => void;
  /** Somebody is about to answer, so that what it takes can be fetched. */
  nearing: () => void;
}

export const noticedChoices: readonly CommitmentNoticedAs[] = ['YES', 'NOT_YET', 'DONT_KNOW'];

/** Asking begins: with its look, and with what is known of whoever is looking. */
export function begin(host: LitElement, widget: Widget, around: AnsweringSurroundings): CommitmentAnswering {
  wear(host.renderRoot as ShadowRoot, [questionStyles]);
  const answering = new CommitmentAnswering(host, widget, around);
  answering.start();
  return answering;
}

/** What is asked at one promise: whether somebody notices it, and whether to tell them how it ends. */
export function asked(view: CommitmentView, widget: Widget, answering: CommitmentAnswering): TemplateResult {
  const { commitment, shared } = view;
  const { after, controller } = answering;
  const asks: AskedView = {
    ...view,
    chosen: answering.choice(commitment),
    choose: (choice) => void answering.press(commitment, choice),
    nearing: () => void answering.load(),
  };
  const isOpen = commitment.state !== 'KEPT' && commitment.state !== 'DROPPED';
  return html`${
    commitment.asksNotice
      ? html`<div class="panel">
          ${question(asks)}
          <div role="status">
            ${after && controller ? after.acknowledgement(asks, widget, controller) : nothing}
          </div>
          ${after && controller ? after.consequence(asks, widget, controller) : nothing}
        </div>`
      : nothing
  }
  ${notice(answering.outcomeAt(commitment), shared, answering)}
  ${isOpen && widget.maySignIn ? following(asks, widget, answering) : nothing}`;
}

/** Asked in so many words once somebody answered; before that it is one press away. */
function following(view: AskedView, widget: Widget, answering: CommitmentAnswering): TemplateResult {
  const { commitment, chosen, words } = view;
  const { after, controller } = answering;
  const { id } = commitment;
  const open = Boolean(chosen || controller?.follows(id) || controller?.stopped(id));
  const near = (event: Event) => {
    const isOpened = (event.target as HTMLDetailsElement).open;
    if (isOpened && !answering.controller) void answering.press(commitment);
  };
  return html`<details class="following noprint" part="follow" ?open=${open} @toggle=${near}>
    <summary>${words.hear}</summary>
    ${after && controller ? after.following(view, widget, controller) : nothing}
  </details>`;
}

/** The question and its answers, one a row. Pressing another answer changes it. */
function question(view: AskedView): TemplateResult {
  const { commitment, words, level, nearing } = view;
  const id = `q-${commitment.slug}`;
  return html`<div
    role="group"
    aria-labelledby="${id} c-${commitment.slug}"
    @pointerenter=${nearing}
    @focusin=${nearing}
  >
    ${heading(level + 1, 'ask', words.question, id)}
    <div class="stack">${noticedChoices.map((choice) => answer(view, choice))}</div>
    <p class="note" data-read>${words.nobodySeesChoice}</p>
  </div>`;
}

function answer({ words, chosen, choose }: AskedView, choice: CommitmentNoticedAs) {
  const mine = choice === chosen;
  return html`<button
    class="answer ${mine ? 'main' : ''}"
    part="answer ${mine ? 'answer-chosen' : ''}"
    aria-pressed=${mine}
    data-read
    @click=${() => choose(choice)}
  >
    ${mine ? tick : ring}<span>${words.choice[choice]}</span>${mine ? html`<span class="mine">${words.yourAnswer}</span>` : nothing}
  </button>`;
}

const tick = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12.5l5.5 5.5L20 7" /></svg>`;
const ring = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /></svg>`;
