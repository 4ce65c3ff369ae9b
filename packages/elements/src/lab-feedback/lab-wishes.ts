import { labWishesWords, type LabWishesWords } from '@wederkerig/words/lab-wishes';
import { html, nothing, type TemplateResult } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import type { LabItemView } from './lab-item.ts';
import { nextLab, type Act, type GroupVoice } from './lab-wishes.controller.ts';

/** How many solutions can matter most to one resident; the server holds it. */
const mostPriorities = 3;

/** What one can do with a solution that was answered: call it one that matters most, and join in. */
export function wishes(
  view: LabItemView,
  widget: Widget,
  { wishes: own }: LabAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labWishesWords);
  const { item } = view.place;
  if (!words || item.question !== 'HELP' || !view.chosen) return nothing;
  return html`<div class="wishes noprint">
    ${widget.viewer.kind === 'RESIDENT' ? priority(view, words, widget, own) : nothing}
    ${joining({ words, about: words.join, done: words.joins, item }, view, widget, own)}
    ${notice(own.outcomes.get(item.id), view.shared)}
  </div>`;
}

type Wishes = LabAnswerController['wishes'];

function priority({ place, lab }: LabItemView, words: LabWishesWords, widget: Widget, own: Wishes) {
  const { priorities } = own;
  const chosen = priorities.includes(place.item.id);
  return html`<button
      class=${chosen ? 'main' : ''}
      aria-pressed=${chosen}
      @click=${() => own.prioritise(actIn(widget), lab, place.item)}
    >
      ${chosen ? `✓ ${words.isPriority}` : words.prioritise}
    </button>
    ${priorities.length ? html`<p class="note">${words.chosenOf(priorities.length, mostPriorities)}</p>` : nothing}`;
}

interface Joining {
  words: LabWishesWords;
  /** What the button says, and what is said once it was pressed. */
  about: string;
  done: string;
  item?: LabItemView['place']['item'];
}

function joining(
  { words, about, done, item }: Joining,
  { lab, organisation }: LabItemView,
  widget: Widget,
  own: Wishes,
) {
  const press = () => own.join(actIn(widget), lab, item);
  const joins = own.joins(item);
  return html`<div role="status">
      ${joins ? html`<p class="box thanks"><b>${done}</b> ${words.joinReaders(organisation.name)}</p>` : nothing}
    </div>
    <div>
      <button class="quiet" @click=${press}>${joins ? words.notAfterAll : about}</button>
      ${joins ? nothing : html`<p class="note">${words.joinReaders(organisation.name)}</p>`}
    </div>`;
}

/** At the end of a lab: whether somebody wants to be asked for the next one. */
export function nextTime(
  view: LabItemView,
  widget: Widget,
  { wishes: own }: LabAnswerController,
): TemplateResult | typeof nothing {
  const words = widget.reader.words(labWishesWords);
  if (!words || !widget.maySignIn) return nothing;
  return html`<section class="box wishes noprint" part="box" aria-labelledby="next-lab">
    ${heading(view.level + 1, 'ask', words.nextLab, 'next-lab')}
    ${joining({ words, about: words.askMe, done: words.asksMe }, view, widget, own)}
    ${notice(own.outcomes.get(nextLab), view.shared)}
  </section>`;
}

/**
 * What groups of the reader want to say in this lab, with a second yes; the reader is a member, or there is nothing. It is asked at the
 * point that it is about; elsewhere a link leads there, while it waits.
 */
export function groupVoices(
  view: LabItemView,
  widget: Widget,
  { wishes: own }: LabAnswerController,
): (TemplateResult | typeof nothing)[] | typeof nothing {
  const words = widget.reader.words(labWishesWords);
  if (!words) return nothing;
  return own.voices.map((voice) =>
    voice.itemId === view.place.item.id
      ? groupVoice(voice, words, view, widget, own)
      : own.said.has(voice.id)
        ? nothing
        : elsewhere(voice, words, view),
  );
}

function elsewhere(
  { group, itemId }: GroupVoice,
  words: LabWishesWords,
  { lab }: LabItemView,
): TemplateResult | typeof nothing {
  const about = lab.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId);
  if (!about) return nothing;
  const url = new URL(location.href);
  url.searchParams.set('wk-lab-feedback.item', about.anchor);
  return html`<p class="noprint">
    <a class="elsewhere" href=${url.href}>${words.groupAsksElsewhere(group)}</a>
  </p>`;
}

function groupVoice(
  voice: GroupVoice,
  words: LabWishesWords,
  view: LabItemView,
  widget: Widget,
  own: Wishes,
): TemplateResult {
  const { id, group, item, text, language, writer, lapsesOn } = voice;
  if (own.said.has(id))
    return html`<p class="box thanks noprint" role="status" part="box">${words.groupSaid(group)}</p>`;
  return html`<section class="box wishes noprint" part="box">
    <p><b>${words.groupAsks(group)}</b></p>
    <p class="note" lang="nl">${item}</p>
    <p class="said" lang=${language}>${text}</p>
    <p>${words.groupWritten(writer, lapsesOn)}</p>
    <button class="main" @click=${() => own.agree(actIn(widget), voice)}>${words.groupYes}</button>
    <p class="note">${words.groupReaders}</p>
    ${notice(own.outcomes.get(id), view.shared)}
  </section>`;
}

const actIn =
  (widget: Widget): Act =>
  (operation, input) =>
    actSignedIn(widget, operation, input);

/** The solutions that matter most to residents, the most chosen first. */
export function topThree({ lab, level }: LabItemView, widget: Widget): TemplateResult | typeof nothing {
  const words = widget.reader.words(labWishesWords);
  if (!words || !lab.priorities) return nothing;
  const items = new Map(lab.sections.flatMap((section) => section.items).map((item) => [item.id, item]));
  return html`<section class="results" part="results">
    ${heading(level + 1, 'ask', words.top, 'top')}
    <ol class="top">
      ${lab.priorities.top.map(({ item: id, count }) => {
        const { plain, text } = items.get(id) ?? {};
        return html`<li data-read>
          <p lang=${plain?.language ?? 'nl'}>${plain?.text ?? text}</p>
          <p class="note">${words.topChosen(count)}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}
