import type { Client } from '@wederkerig/client';
import { labFeedbackWords, type LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { frame, outline } from '../shared/frame.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { texted } from '../shared/organisation-text.ts';
import { PageState } from '../shared/page-state.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { Widget } from '../shared/widget.ts';
import { card } from '../shared/widget.styles.ts';
import { LabAnswering } from './lab-answering.ts';
import { LabFeedbackController, type LabPlace } from './lab-feedback.controller.ts';
import { LabItemAnswered, LabItemShown } from './lab-feedback.events.ts';
import type { Lab } from './lab-feedback.operations.ts';
import { lab } from './lab-feedback.styles.ts';
import { aside, itemQuestion, itemText, sectionName, type LabItemView } from './lab-item.ts';
import { topics } from './lab-topics.ts';

/**
 * Shows what a conversation with residents found, item by item, and lets everybody react to it.
 *
 * @example
 * <wk-lab-feedback lab="iedereen-kan-iets"><a href="/verslag">Lees het verslag</a></wk-lab-feedback>
 *
 * @slot - Shown before the element works, without JavaScript, and when the lab cannot be shown.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart topics - The sections to choose from.
 * @csspart item - What was said, in plain words and in those of the report.
 * @csspart report - The fold with the report's own text.
 * @csspart answer - One answer to the question.
 * @csspart answer-chosen - The answer that was chosen.
 * @csspart thanks - The acknowledgement after answering.
 * @csspart results - The picture of what others answered.
 * @csspart comments - The comments under an item.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
 * @cssprop --wk-color-action - Colour to act in; see the theming page for all `--wk-*` aliases.
 * @cssprop --wk-min-block-size - Room kept for the element, so that nothing under it moves.
 * @fires {LabItemShown} wk-lab-item-shown - Another item came on screen.
 * @fires {LabItemAnswered} wk-lab-item-answered - An answer was given and kept; not which.
 * @fires {LabCommentPlaced} wk-lab-comment-placed - A comment was written.
 */
export class LabFeedbackElement extends LitElement {
  static override styles = [tokens, controls, card, lab];

  /** The slug of the lab, as in its address. */
  @property() lab = '';

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** The level of the element's heading, so that it fits the page; the headings in it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A client of one's own, for those who bundle the elements. */
  @property({ attribute: false }) client?: Client;

  readonly #widget = new Widget(this);
  readonly #page = new PageState('wk-lab-feedback', () => this.requestUpdate());
  readonly #reading = new LabFeedbackController(this, {
    client: () => this.#widget.client,
    language: () => this.#widget.reader.wanted,
    slug: () => this.lab,
    anchor: () => this.#page.read('item'),
    show: (item) => this.#page.write({ item, comments: undefined }),
    known: (organisation) => (this.#widget.organisation = organisation),
  });
  readonly #answering = new LabAnswering(this, this.#widget, ({ anchor }) =>
    this.dispatchEvent(new LabItemAnswered(this.lab, anchor)),
  );
  readonly #comments = new Later(this, () => import('./lab-comments.element.ts'));
  /** The reader went to another item, so its heading takes the focus once it is there. */
  #moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page.connect();
    this.#widget.reader.changed = () => void this.#reading.request.ask();
    this.#widget.viewerChanged = () => this.#answering.viewerChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('lab') && !changed.has('client')) return;
    this.#reading.request.forget();
    if (!this.lab) return;
    void this.#reading.request.ask();
    this.#answering.start(this.lab);
  }

  protected override updated(): void {
    if (!this.#moved) return;
    this.#moved = false;
    const section = this.renderRoot.querySelector<HTMLElement>('#section');
    section?.focus({ preventScroll: true });
    if (section && section.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  protected override render() {
    const words = this.#widget.reader.words(labFeedbackWords);
    const shared = this.#widget.reader.words(sharedWords);
    const { request, lab, current } = this.#reading;
    if (!words || !shared) return html`<slot></slot>`;
    if (lab && current) return frame(this.#widget, this.#shown(lab, current, words, shared), audiences(words));
    if (!this.lab || lab === null) return frame(this.#widget, html`<p>${words.absent}</p><slot></slot>`, []);
    if (!request.outcome) return frame(this.#widget, outline(this.#widget), []);
    const away = notice(request.outcome, shared, () => request.ask());
    return frame(this.#widget, html`${away}<slot></slot>`, []);
  }

  #shown(lab: Lab, place: LabPlace, words: LabFeedbackWords, shared: SharedWords) {
    const view = this.#view(lab, place, words, shared);
    const { places } = this.#reading;
    const answered = (item: string) => this.#answering.choice(item) !== undefined;
    return html`<div class="lab">
      <header>
        ${heading(this.headingLevel, 'title', texted(lab.title))}
        <p class="meta" data-read>${words.heldWith(lab.participants, lab.heldOn)}</p>
        ${this.#until(lab, words)} ${place === places[0] ? aside(lab, 'INTRODUCTION', words) : nothing}
        ${topics(places, place, words, answered, this.#show)}
      </header>
      <div class="body">${itemText(view)} ${this.#question(view)} ${this.#picture(view)}</div>
      ${this.#way(words, view)} ${this.#talk(lab, view)}
    </div>`;
  }

  #view(lab: Lab, place: LabPlace, words: LabFeedbackWords, shared: SharedWords): LabItemView {
    return {
      place,
      words,
      shared,
      organisation: this.#reading.request.data!.organisation,
      level: this.headingLevel + 1,
      closed: lab.state !== 'OPEN',
      chosen: this.#answering.choice(place.item.id),
      choose: (choice) => void this.#answering.press(place.item, choice),
      nearing: () => void this.#answering.load(),
    };
  }

  #until({ state, closesOn }: Lab, words: LabFeedbackWords) {
    if (state !== 'OPEN') return html`<p class="box" data-read><b>${words.closed}</b> ${words.closedButReadable}</p>`;
    return closesOn ? html`<p class="meta" data-read>${words.closesOn(closesOn)}</p>` : nothing;
  }

  #question(view: LabItemView) {
    if (!view.place.item.question || view.closed) return nothing;
    const { after, controller, outcome } = this.#answering;
    const given = after && controller;
    return html`<div class="panel">
      ${itemQuestion(view)}
      <div role="status">${given ? after.acknowledgement(view, this.#widget, controller) : nothing}</div>
      ${notice(outcome, view.shared, this.#answering.retry)}
      ${given && view.chosen ? after.whoseAnswer(this.#widget, controller) : nothing}
    </div>`;
  }

  /** What others answered: after answering, or when nobody can answer any more. */
  #picture(view: LabItemView) {
    if (!view.place.item.question || !(view.closed || view.chosen)) return nothing;
    const { after } = this.#answering;
    if (!after) void this.#answering.load();
    return after ? after.picture(view, this.#widget) : nothing;
  }

  #way(words: LabFeedbackWords, { place, chosen }: LabItemView) {
    const { next, previous, places } = this.#reading;
    const further = next?.section === place.section ? words.next : next && words.nextSection(sectionName(next.section, words));
    return html`<nav class="way" aria-label=${words.step(place.step, place.steps)}>
      ${previous ? html`<button class="quiet" @click=${() => this.#show(previous)}>${words.previous}</button>` : nothing}
      ${next ? nothing : html`<div class="end"><p>${words.end}</p>${aside(this.#reading.lab!, 'THANKS', words)}</div>`}
      <button class="on ${chosen || !place.item.question ? 'main' : ''}" @click=${() => this.#show(next ?? places[0]!)}>
        ${further ?? words.fromTheStart}
      </button>
    </nav>`;
  }

  /** Comments are opened by a press, or by an address that was shared with them open. */
  #talk(lab: Lab, { place, words, shared, level }: LabItemView) {
    const { item } = place;
    const canWrite = lab.state === 'OPEN' && lab.comments !== 'OFF' && item.question;
    if (!item.commentCount && !canWrite) return nothing;
    const open = this.#page.read('comments') === 'open';
    if (open) void this.#comments.load();
    return html`<div class="talk" part="comments">
      <button class="quiet noprint" aria-expanded=${open} @click=${() => this.#toggleComments(open)}>
        ${open ? words.hideComments : words.readComments(item.commentCount)}
      </button>
      ${notice(this.#comments.outcome, shared, () => this.#comments.again())}
      ${
        open && this.#comments.part
          ? html`<wk-lab-comments
              .widget=${this.#widget}
              .lab=${lab}
              .item=${item}
              .own=${this.#answering.controller?.comments ?? none}
              .absent=${this.#answering.controller?.absent ?? none}
              .blocked=${() => this.#answering.controller?.readMine()}
              .level=${level + 1}
            ></wk-lab-comments>`
          : nothing
      }
    </div>`;
  }

  #toggleComments(open: boolean): void {
    this.#page.write({ item: this.#reading.current?.item.anchor, comments: open ? undefined : 'open' });
    this.requestUpdate();
  }

  #show = (place: LabPlace): void => {
    this.#reading.show(place);
    this.#moved = true;
    this.renderRoot.querySelector<HTMLDetailsElement>('.topics')!.open = false;
    this.dispatchEvent(new LabItemShown(this.lab, place.item.anchor));
    this.requestUpdate();
  };
}

const none: readonly never[] = [];

const audiences = (words: LabFeedbackWords) => [words.audienceReading, words.audienceChoice, words.audienceComment];
