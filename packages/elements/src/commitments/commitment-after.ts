import { commitmentFollowWords } from '@wederkerig/words/commitment-follow';
import { labAnswerWords } from '@wederkerig/words/lab-answer';
import { html, nothing, type TemplateResult } from 'lit';
import { actSignedIn, signIn } from '../shared/acting.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import { othersSaidStyles } from '../shared/what-others-said.styles.ts';
import { whatOthersSaid } from '../shared/what-others-said.ts';
import type { Widget } from '../shared/widget.ts';
import { CommitmentAnswerController } from './commitment-answer.controller.ts';
import type { AnsweringSurroundings } from './commitment-answering.ts';
import { noticedChoices, type AskedView } from './commitment-question.ts';

/** Answering begins: with its look, and with whoever is looking. */
export function begin(widget: Widget, around: AnsweringSurroundings): CommitmentAnswerController {
  wear(widget.host.renderRoot as ShadowRoot, [othersSaidStyles]);
  return new CommitmentAnswerController(widget.host, {
    client: () => widget.client,
    viewer: () => widget.viewer,
    language: () => widget.reader.language,
    act: (operation, input) => actSignedIn(widget, operation, input),
    ...around,
  });
}

/** The quiet acknowledgement right under the answers. It stands in a place that screen readers watch. */
export function acknowledgement(
  { commitment, chosen, words: { choice } }: AskedView,
  widget: Widget,
  answers: CommitmentAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labAnswerWords);
  const outcome = answers.outcomes.get(commitment.id);
  if (!words) return nothing;
  if (outcome === 'busy') return html`<p class="note">${words.saving}</p>`;
  if (outcome && outcome.kind !== 'refused') return html`<p class="not-saved"><b>${words.notSaved}</b></p>`;
  if (!chosen) return nothing;
  return html`<p class="box thanks" part="thanks">
    <b>${words.thanks(inSentence(choice[chosen]))}</b> ${words.changeAnswer}
  </p>`;
}

/** What follows from it: why it could not be kept, or with whose answers it is counted and what others answered. */
export function consequence(
  view: AskedView,
  widget: Widget,
  answers: CommitmentAnswerController,
): TemplateResult | typeof nothing {
  const { commitment, chosen, shared } = view;
  const outcome = answers.outcomes.get(commitment.id);
  if (typeof outcome === 'object')
    return notice(outcome, shared, { retry: () => answers.again(commitment), byItself: true });
  return chosen ? html`${whoseAnswer(widget, answers)} ${picture(view, widget)}` : nothing;
}

/** Whoever wants to hear how it ends: who reads that, and one press to stop. */
export function following(
  { commitment, shared }: AskedView,
  widget: Widget,
  answers: CommitmentAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(commitmentFollowWords);
  if (!words) return nothing;
  const { id } = commitment;
  const outcome = answers.followOutcomes.get(id);
  const follows = answers.follows(id);
  const press = () => (follows ? answers.unfollow(commitment) : answers.follow(commitment));
  // One button for both, so that whoever presses it keeps the focus.
  return html`<div class="hearing">
    <div role="status">
      ${follows ? html`<p class="box thanks" part="thanks"><b>${words.following}</b></p>` : nothing}
      ${!follows && answers.stopped(id) ? html`<p class="note">${words.stopped}</p>` : nothing}
    </div>
    <p class="note" data-read>${words.means} ${words.whoReads}</p>
    <button class=${follows ? 'quiet' : ''} @click=${press}>${follows ? words.stop : words.follow}</button>
    ${typeof outcome === 'object' ? notice(outcome, shared, { retry: press }) : nothing}
  </div>`;
}

function whoseAnswer(widget: Widget, answers: CommitmentAnswerController): TemplateResult | typeof nothing {
  const words = widget.reader.words(labAnswerWords);
  if (!words) return nothing;
  if (answers.countsWithResidents) return html`<p class="note">${words.countsWithResidents}</p>`;
  if (widget.viewer.kind === 'GUEST' || !widget.maySignIn) return nothing;
  return html`<div class="noprint">
    <p class="note">${words.countsApart}</p>
    <button class="quiet" @click=${() => signIn(widget)}>${words.signIn}</button>
  </div>`;
}

function picture({ commitment, level, words: { choice } }: AskedView, widget: Widget) {
  const words = widget.reader.words(labAnswerWords);
  if (!words) return nothing;
  return whatOthersSaid({
    said: commitment.results,
    choices: noticedChoices,
    label: (one) => choice[one],
    inSentence: (one) => inSentence(choice[one]),
    level: level + 1,
    id: `results-${commitment.slug}`,
    words,
  });
}

const inSentence = (label: string) => label.charAt(0).toLocaleLowerCase() + label.slice(1);
