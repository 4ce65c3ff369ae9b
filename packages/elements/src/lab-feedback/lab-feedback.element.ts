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
import { LabItemAnswered } from './lab-feedback.events.ts';
import type { Lab } from './lab-feedback.operations.ts';
import { lab } from './lab-feedback.styles.ts';
import { aside, itemQuestion, itemText, sectionName, type LabItemView } from './lab-item.ts';

type Folded = typeof import('./lab-folded.ts');

/**
 * Shows what a conversation with residents found, item by item, and lets everybody react to it.
 *
 * @example
 * <wk-lab-feedback lab="iedereen-kan-iets"><a href="/verslag">Lees het verslag</a></wk-lab-feedback>
 *
 * @tagname wk-lab-feedback
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - Shown before the element works, without JavaScript, and when the lab cannot be shown.
 * @csspart widget - The card around everything.
 * @csspart content - The card without its foot row.
 * @csspart heading - Every heading.
 * @csspart topics - The sections to choose from.
 * @csspart share - The ways to send the lab to somebody.
 * @csspart item - What was said, in plain words and in those of the report.
 * @csspart report - The fold with the report's own text.
 * @csspart answer - One answer to the question.
 * @csspart answer-chosen - The answer that was chosen.
 * @csspart thanks - The acknowledgement after answering.
 * @csspart results - The picture of what others answered.
 * @csspart comments - The comments under an item.
 * @csspart comment - One comment or reply.
 * @csspart write - The form to write a comment in.
 * @csspart box - A short message in a box: what was done, what is asked.
 * @csspart dialog - A dialog, such as the one to sign in.
 * @csspart loading - The outline shown while the element waits.
 * @csspart notice - What went wrong, and what to do.
 * @csspart foot - The foot row: call us, language, read aloud, who reads this.
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

  private readonly _widget = new Widget(this);
  private readonly _page = new PageState('wk-lab-feedback', () => this.requestUpdate());
  private readonly _reading = new LabFeedbackController(this, {
    client: () => this._widget.client,
    language: () => this._widget.reader.wanted,
    slug: () => this.lab,
    anchor: () => this._page.read('item'),
    show: (item) => this._page.write({ item, comments: undefined }),
    known: (organisation) => (this._widget.organisation = organisation),
  });
  private readonly _answering = new LabAnswering(this, this._widget, ({ anchor }) =>
    this.dispatchEvent(new LabItemAnswered(this.lab, anchor)),
  );
  private readonly _comments = new Later(this, () => import('./lab-talk.ts'));
  private readonly _folded = new Later<Folded>(this, () => import('./lab-folded.ts'));
  private readonly _closing = new Later(this, () => import('./lab-closing.ts'));
  /** An item to come to: named by the address of the page, or gone to by the reader. */
  private _coming?: 'by address' | 'by reader';

  override connectedCallback(): void {
    super.connectedCallback();
    this._page.connect();
    if (this._page.read('item')) this._coming = 'by address';
    this._widget.reader.changed = () => void this._reading.request.ask();
    this._widget.viewerChanged = () => this._answering.viewerChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._page.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('lab') && !changed.has('client')) return;
    this._reading.request.forget();
    if (!this.lab) return;
    void this._reading.request.ask();
    this._answering.start(this.lab);
  }

  /** Who goes to an item comes to its heading; who follows a link to one finds it on screen. */
  protected override updated(): void {
    const section = this.renderRoot.querySelector<HTMLElement>('#section');
    if (!section || !this._coming) return;
    if (this._coming === 'by reader') section.focus({ preventScroll: true });
    this._coming = undefined;
    const { top } = section.getBoundingClientRect();
    if (top < 0 || top > innerHeight) section.scrollIntoView();
  }

  protected override render() {
    const words = this._widget.reader.words(labFeedbackWords);
    const shared = this._widget.reader.words(sharedWords);
    const { request, lab, current } = this._reading;
    if (!words || !shared || !this._widget.client) return html`<slot></slot>`;
    if (lab && current)
      return frame(this._widget, this._shown(lab, current, words, shared), async () =>
        (await import('./lab-readers.ts')).readers(this._widget),
      );
    if (!this.lab || lab === null)
      return frame(
        this._widget,
        html`<p>${words.absent}</p>
          <slot></slot>`,
        [],
      );
    if (!request.outcome) return frame(this._widget, outline(this._widget));
    const away = notice(request.outcome, shared, request.again);
    return frame(this._widget, html`${away}<slot></slot>`, []);
  }

  private _shown(lab: Lab, place: LabPlace, words: LabFeedbackWords, shared: SharedWords) {
    if (lab.state !== 'OPEN' && !this._page.read('item')) return this._closed(lab, words, shared);
    const view = this._view(lab, place, words, shared);
    const { places } = this._reading;
    // What a resident wrote can be reported by whoever reads it.
    if (place.item.fromResident) view.nearing();
    const answered = (item: string) => this._answering.choice(item) !== undefined;
    return html`<div class="lab">
      <header>
        ${this._top(lab, words)} ${place === places[0] ? aside(lab, 'INTRODUCTION', words) : nothing}
        ${lab.state === 'OPEN' ? nothing : html`<button class="quiet" @click=${this._back}>${words.heardAndDone}</button>`}
        ${this._fold('topics', words.allTopics, shared, (part) => part.topics(this._widget, places, place, words, answered, this._show))}
      </header>
      <div class="body">${itemText(view)} ${this._question(view)} ${this._picture(view)}</div>
      ${this._way(words, view)} ${this._talk(lab, view)}
      ${this._answering.after?.ideas(view, this._widget, this._answering.controller)}
      ${this._share(lab, words, shared)}
    </div>`;
  }

  private _share(lab: Lab, words: LabFeedbackWords, shared: SharedWords) {
    return this._fold('share', words.share, shared, (part) => part.sharing(lab, this._widget));
  }

  /** What stands in a fold is fetched when somebody opens one. */
  private _fold(name: string, summary: string, shared: SharedWords, inside: (part: Folded) => unknown) {
    const { part, outcome, again } = this._folded;
    return html`<details class=${name} part=${name} @focusin=${again} @toggle=${again}>
      <summary>${summary}</summary>
      ${part ? inside(part) : notice(outcome, shared, { retry: again })}
    </details>`;
  }

  /** What was heard and what is done about it; from there one goes on to the points. */
  private _closed(lab: Lab, words: LabFeedbackWords, shared: SharedWords) {
    const { part, outcome, again } = this._closing;
    void this._closing.load();
    const goOn = () => this._show(this._reading.places[0]!);
    return html`<div class="lab">
      <header>${this._top(lab, words)}</header>
      ${part ? part.closing(lab, words, this._widget, this.headingLevel + 1, goOn) : notice(outcome, shared, { retry: again })}
      ${this._share(lab, words, shared)}
    </div>`;
  }

  private _top(lab: Lab, words: LabFeedbackWords) {
    return html`${heading(this.headingLevel, 'title', texted(lab.title), 'title')}
      <p class="meta" data-read>
        ${words.heldWith(lab.participants, lab.heldOn)}${lab.correctedOn ? `. ${words.correctedOn(lab.correctedOn)}` : ''}
      </p>
      ${this._until(lab, words)}`;
  }

  private _view(lab: Lab, place: LabPlace, words: LabFeedbackWords, shared: SharedWords): LabItemView {
    return {
      lab,
      place,
      words,
      shared,
      organisation: this._reading.request.data!.organisation,
      server: this._widget.client!.server,
      level: this.headingLevel + 1,
      closed: lab.state !== 'OPEN',
      chosen: this._answering.choice(place.item.id),
      choose: (choice) => void this._answering.press(place.item, choice),
      nearing: () => void this._answering.load(),
    };
  }

  private _until({ state, closesOn }: Lab, words: LabFeedbackWords) {
    if (state !== 'OPEN')
      return html`<p part="box" class="box" data-read><b>${words.closed}</b> ${words.closedButReadable}</p>`;
    return closesOn ? html`<p class="meta" data-read>${words.closesOn(closesOn)}</p>` : nothing;
  }

  private _question(view: LabItemView) {
    if (!view.place.item.question || view.closed) return nothing;
    const { after, controller, outcome } = this._answering;
    const given = after && controller;
    return html`<div class="panel">
      ${itemQuestion(view)}
      <div role="status">${given ? after.acknowledgement(view, this._widget, controller) : nothing}</div>
      ${notice(outcome, view.shared, this._answering)}
      ${given ? after.consequence(view, this._widget, controller) : nothing}
    </div>`;
  }

  /** What others answered: after answering, or when nobody can answer any more. */
  private _picture(view: LabItemView) {
    const { after, controller } = this._answering;
    const { id, question } = view.place.item;
    if (!question || !(view.closed || view.chosen) || controller?.failed(id)) return nothing;
    if (!after) void this._answering.load();
    return after ? after.picture(view, this._widget, controller) : nothing;
  }

  private _way(words: LabFeedbackWords, view: LabItemView) {
    const { place, chosen } = view;
    const { next, previous, places } = this._reading;
    const further =
      next?.section === place.section
        ? words.next
        : next && words.nextSection(sectionName(next.section, words));
    return html`<nav class="way" aria-label=${words.step(place.step, place.steps)}>
      ${previous ? html`<button class="quiet" @click=${() => this._show(previous)}>${words.previous}</button>` : nothing}
      ${
        next
          ? nothing
          : html`<div class="end">
              <p>${words.end}</p>
              ${aside(view.lab, 'THANKS', words)} ${this._atTheEnd(view)}
            </div>`
      }
      <button
        class="on ${chosen || !place.item.question ? 'main' : ''}"
        @click=${() => this._show(next ?? places[0]!)}
      >
        ${further ?? words.fromTheStart}
      </button>
    </nav>`;
  }

  /** What somebody is asked who came to the end of a lab. */
  private _atTheEnd(view: LabItemView) {
    const { after, controller } = this._answering;
    if (!controller) void this._answering.load();
    return after && controller ? after.atTheEnd(view, this._widget, controller) : nothing;
  }

  /** Comments are opened by a press, or by an address that was shared with them open. */
  private _talk(lab: Lab, view: LabItemView) {
    const { item } = view.place;
    const canWrite = lab.state === 'OPEN' && lab.comments !== 'OFF' && item.question;
    if (!item.commentCount && !canWrite) return nothing;
    const open = this._page.read('comments') === 'open';
    if (open) void this._comments.load();
    return html`<div class="talk" part="comments">
      <button class="quiet noprint" aria-expanded=${open} @click=${() => this._toggleComments(open)}>
        ${open ? view.words.hideComments : view.words.readComments(item.commentCount)}
      </button>
      ${notice(this._comments.outcome, view.shared, { retry: this._comments.again })}
      ${open ? this._comments.part?.comments(view, this._widget, lab, this._answering.controller) : nothing}
    </div>`;
  }

  private _toggleComments(open: boolean): void {
    this._page.write({ item: this._reading.current?.item.anchor, comments: open ? undefined : 'open' });
    this.requestUpdate();
  }

  private _show = (place: LabPlace): void => {
    this._reading.show(place);
    this._coming = 'by reader';
    this.renderRoot.querySelector('.topics')?.removeAttribute('open');
    this.requestUpdate();
  };

  private _back = (): void => {
    this._page.write({ item: undefined, comments: undefined });
    this._coming = 'by reader';
    this.requestUpdate();
  };
}
