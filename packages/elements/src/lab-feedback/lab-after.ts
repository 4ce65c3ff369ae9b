import { labAnswerWords } from '@wederkerig/words/lab-answer';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { signIn } from '../shared/acting.ts';
import { wear } from '../shared/later-styles.ts';
import { notice } from '../shared/notice.ts';
import { othersSaidStyles } from '../shared/what-others-said.styles.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import { choiceInSentence } from './lab-choice.ts';
import type { LabItemView } from './lab-item.ts';
import { wishesStyles } from './lab-wishes.styles.ts';
import { results } from './lab-results.ts';

export { LabAnswerController } from './lab-answer.controller.ts';

/** Lays the styles of what comes after an answer over those the element has. */
export function dress(host: LitElement): void {
  wear(host.renderRoot as ShadowRoot, [othersSaidStyles, wishesStyles]);
}

/** The quiet acknowledgement right under the answers. It stands in a place that screen readers watch. */
export function acknowledgement(
  view: LabItemView,
  widget: Widget,
  answers: LabAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labAnswerWords);
  const { item } = view.place;
  const outcome = answers.outcomes.get(item.id);
  if (!words) return nothing;
  if (outcome === 'saving') return html`<p class="note">${words.saving}</p>`;
  if (outcome && outcome.kind !== 'refused') return html`<p class="not-saved"><b>${words.notSaved}</b></p>`;
  if (!view.chosen) return nothing;
  const answer = choiceInSentence(view.chosen, item.question, view.words, view.organisation.name);
  return html`<p class="box thanks" part="thanks"><b>${words.thanks(answer)}</b> ${words.changeAnswer}</p>`;
}

/** What follows from it, what one can do besides, and what waits for the reader's yes as a member of a group. */
export function consequence(view: LabItemView, widget: Widget, answers: LabAnswerController): TemplateResult {
  const further = view.chosen || widget.viewer.kind !== 'VISITOR' ? furtherOf(answers) : undefined;
  return html`${keptOrNot(view, widget, answers)} ${further?.wishes(view, widget, answers)}
  ${further?.groupVoices(view, widget, answers)}`;
}

/** At the end of a lab: whether somebody wants to be asked for the next one. */
export const atTheEnd = (view: LabItemView, widget: Widget, answers: LabAnswerController) =>
  furtherOf(answers)?.atTheEnd(view, widget, answers);

/** Ideas of one's own, under what can help and at the end. */
export const ideas = (view: LabItemView, widget: Widget, answers: LabAnswerController | undefined) =>
  answers && furtherOf(answers)?.ideas(view, widget, answers);

function furtherOf({ further }: LabAnswerController) {
  void further.load();
  return further.part;
}

/** Why it could not be kept, or with whose answers it is counted. */
function keptOrNot(
  view: LabItemView,
  widget: Widget,
  answers: LabAnswerController,
): TemplateResult | typeof nothing {
  const { item } = view.place;
  const outcome = answers.outcomes.get(item.id);
  if (typeof outcome === 'object')
    return notice(outcome, view.shared, { retry: () => answers.again(item), byItself: true });
  return view.chosen ? whoseAnswer(widget, answers) : nothing;
}

/** Tells whose answers this one is counted with, and how a resident is counted with the residents. */
function whoseAnswer(widget: Widget, answers: LabAnswerController): TemplateResult | typeof nothing {
  const words = widget.reader.words(labAnswerWords);
  if (!words) return nothing;
  if (answers.countsWithResidents) return html`<p class="note">${words.countsWithResidents}</p>`;
  if (widget.viewer.kind === 'GUEST' || !widget.maySignIn) return nothing;
  return html`<div class="noprint">
    <p class="note">${words.countsApart}</p>
    <button class="quiet" @click=${() => signIn(widget)}>${words.signIn}</button>
  </div>`;
}

/** This morning's picture of what others answered. */
export function picture(
  view: LabItemView,
  widget: Widget,
  answers?: LabAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labAnswerWords);
  if (!words) return nothing;
  const further = answers && view.place.item.question === 'HELP' ? furtherOf(answers) : undefined;
  const top = further?.topThree(view, widget);
  return html`<div class="pictures">${results(view, words)} ${top}</div>`;
}
