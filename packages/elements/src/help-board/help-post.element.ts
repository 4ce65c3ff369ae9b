import type { Outcome } from '@wederkerig/client';
import { activityWords } from '@wederkerig/words/activities';
import { helpPostWords, type HelpPostWords } from '@wederkerig/words/help-post';
import { helpPostsWords } from '@wederkerig/words/help-posts';
import { helpReasonsWords } from '@wederkerig/words/help-reasons';
import { moderationWords } from '@wederkerig/words/moderation';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actSignedIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { unbroken } from '../shared/dialled.ts';
import { dialogs } from '../shared/dialog.styles.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import type { HelpKind } from './help-board.operations.ts';
import { board } from './help-board.styles.ts';
import { said, whenAndWhere, whoComes, type HelpCardView } from './help-card.ts';
import { fits, speechFrom } from './help-fits.ts';
import { firstNameField } from './help-first-name.ts';
import { HelpPostController } from './help-post.controller.ts';
import type { HelpPost } from './help-post.operations.ts';
import { post } from './help-post.styles.ts';
import type { HelpPostsController } from './help-posts.controller.ts';
import { RespondToHelp } from './help-respond.operations.ts';
import type { HelpSaid } from './help-say.element.ts';
import { maySuggest, suggesting } from './help-suggesting.ts';
import { tags, type HelpBoardView } from './help-visitor.ts';
import { isTypedOver, ownActs, type OwnPostView } from './help-own-post.ts';
import { gathering, wentFaces, type GatheringView } from './help-gathering.ts';

/** What a first answer to a neighbour mostly says. */
const firstSentences = {
  REQUEST: ['I_CAN_HELP_YOU', 'I_CAN_TODAY', 'WHICH_DAY_CAN_YOU'],
  OFFER: ['CAN_YOU_HELP_ME', 'YES_PLEASE', 'WHICH_DAY_CAN_YOU'],
} as const;

/**
 * One post, opened: what it says, and answering it or, for its writer, changing it.
 * @internal
 */
export class HelpPostElement extends LitElement {
  static override styles = [controls, dialogs, board, post];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) post = '';
  @property({ attribute: false }) posts!: HelpPostsController;
  @property({ attribute: false }) view!: HelpBoardView;
  /** Somebody pressed the way here. */
  @property({ attribute: false }) arrive = false;
  @property({ attribute: false }) openTalk = (_talk: string): void => {};
  @property({ attribute: false }) answered = (_kind: HelpKind): void => {};

  @state() private open?: 'edit' | 'withdraw';
  @state() private firstName = '';
  @state() private asksName = false;
  @state() private reportOutcome?: Outcome<unknown>;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _arrival = new Arrival(this);
  private readonly _saying = new Later(this, () => import('./help-say.element.ts'));
  private readonly _suggesting = new Later(this, () => import('./help-suggestions.element.ts'));
  private readonly _act = new HelpPostController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    id: () => this.post,
    known: () => this.posts.known(this.post),
    keep: (kept) => this.posts.keep(kept),
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('post')) return;
    // Whoever was typing when the page went away goes on there.
    this.open = isTypedOver(this.post) ? 'edit' : undefined;
    this.reportOutcome = undefined;
    this.asksName = !this.posts.firstName;
    this._act.restart();
    if (this.arrive) this._arrival.come();
  }

  override render() {
    const words = this._reader.words(helpPostWords);
    const posts = this._reader.words(helpPostsWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !posts || !shared) return nothing;
    const { post, request } = this._act;
    if (post === undefined)
      return request.outcome
        ? notice(request.outcome, shared, request.again)
        : html`<p role="status">${shared.loading}</p>`;
    if (!post) return html`<p part="box" class="box">${words.absent} ${words.notForAll}</p>`;
    const speech = post.fits.length ? this._speech : undefined;
    const view = { ...this.view, posts, speech };
    return html`<article class="post" part="post">
      <div class="main-part">
        ${this._done(post, words)} ${tags(post, view)} ${said(post, view.level, true)}
        <p class="when" data-read>${whenAndWhere(post, posts)}</p>
        ${fits(post, posts, speech)}
        ${post.language === this._reader.language ? nothing : html`<p class="note">${words.writtenIn(post.language)}</p>`}
        ${whoComes(post, posts)}
        ${post.placedFor ? html`<p data-read>${words.officeCall(unbroken(post.placedFor.phone))}</p>` : nothing}
        <p class="note" data-read>
          ${words.sinceAndUntil(post.writtenOn, this._staysUntil(post))}
          ${post.edited ? words.edited : nothing}
          ${post.state === 'OPEN' ? nothing : html`<b>${posts.state[post.state]}</b>`}
          ${post.waiting && !this._isNew ? html`<b>${posts.waiting}</b>` : nothing}
        </p>
      </div>
      ${this._beside(post, this._panel(post, view, words, shared), shared)}
      ${post.mine ? nothing : this._notRight(post, shared)}
    </article>`;
  }

  private get _speech() {
    return speechFrom(this._reader.words(helpReasonsWords), this._reader.words(activityWords));
  }

  /** A gathering is on the board until its day, and that is said already. */
  private _staysUntil({ state, kind, openUntil }: HelpPost): string | null {
    return state === 'OPEN' && kind !== 'GATHERING' ? openUntil : null;
  }

  /** Placed by this reader just now. */
  private get _isNew(): boolean {
    return this.posts.placed === this.post;
  }

  /** The acknowledgement stands in a place that screen readers watch. */
  private _done(post: HelpPost, words: HelpPostWords) {
    const { done } = this._act;
    const said = done ? words[done] : this._isNew && (post.waiting ? words.placedWaiting : words.placed);
    return html`<div role="status">
      ${said ? html`<p class="box ${done && done !== 'told' ? '' : 'thanks'}" part="thanks"><b>${said}</b></p>` : nothing}
    </div>`;
  }

  private _beside(post: HelpPost, panel: TemplateResult | typeof nothing, shared: SharedWords) {
    if (panel === nothing) return nothing;
    return html`<div class="panel noprint">
      ${panel}
      ${this._act.busy ? html`<p role="status">${shared.loading}</p>` : notice(this._act.outcome, shared)}
      ${maySuggest(post) ? this._suggestions(post, shared) : nothing}
    </div>`;
  }

  private _suggestions(post: HelpPost, shared: SharedWords) {
    const { widget, _suggesting: later, _speech: speech } = this;
    const level = this.view.level + 1;
    return suggesting(post, { widget, later, speech, level, hidden: this.open !== undefined }, shared);
  }

  private _panel(post: HelpPost, view: HelpCardView, words: HelpPostWords, shared: SharedWords) {
    const acts = { view, words, shared, post, act: this._act };
    if (post.asksHowItWent) return wentFaces(acts);
    if (post.mine)
      return ownActs({ ...acts, open: this.open, show: (open) => (this.open = open) } satisfies OwnPostView);
    if (post.kind === 'GATHERING')
      return gathering({
        ...acts,
        firstName: this._act.asksName || this.asksName ? this._name(words, words.firstNameToAll) : nothing,
        come: (coming) => this._come(coming),
      } satisfies GatheringView);
    if (post.talk)
      return html`<button class="main" @click=${() => this.openTalk(post.talk!)}>
        ${view.posts.openTalk}
      </button>`;
    return post.viewerCanRespond ? this._respond(post, post.kind, words, shared) : nothing;
  }

  private _respond(post: HelpPost, kind: 'REQUEST' | 'OFFER', words: HelpPostWords, shared: SharedWords) {
    void this._saying.load();
    const { placedFor } = post;
    const audience = placedFor ? words.officeAudience(placedFor.by) : words.respondAudience[kind];
    return html`${heading(this.view.level + 1, 'subtitle', words.respond[kind])}
      ${
        this._saying.part
          ? html`<wk-help-say
              exportparts="box, write"
              .widget=${this.widget}
              .about=${post.id}
              .fitting=${firstSentences[kind]}
              .label=${placedFor ? words.officeWrite : words.writeLabel}
              .audience=${audience}
              .button=${placedFor ? words.officeSend : words.send}
              .beside=${this.asksName ? this._name(words, placedFor ? audience : words.firstNameToOne) : nothing}
              .send=${(said: HelpSaid) => this._send(post, said)}
            ></wk-help-say>`
          : nothing
      }
      ${notice(this._saying.outcome, shared, { retry: this._saying.again })}
      <details class="safe">
        <summary>${words.safeHeading}</summary>
        <ul>
          ${words.safe.map((line) => html`<li data-read>${line}</li>`)}
        </ul>
      </details>`;
  }

  private _name({ firstName: label }: HelpPostWords, audience: string) {
    const keep = (typed: string) => (this.firstName = typed);
    return firstNameField({ label, audience, value: this.firstName, keep });
  }

  private _notRight(post: HelpPost, shared: SharedWords) {
    const words = this._reader.words(moderationWords);
    if (!words) return nothing;
    return html`<p class="noprint">
        <button class="quiet" @click=${() => this._report(post)}>${words.notRight}</button>
      </p>
      ${notice(this.reportOutcome, shared)}`;
  }

  private async _send(post: HelpPost, said: HelpSaid): Promise<Outcome<unknown> | undefined> {
    const firstName = this.firstName.trim() || undefined;
    const outcome = await actSignedIn(this.widget, RespondToHelp, { post: post.id, firstName, ...said });
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    if (outcome?.kind !== 'ready') return outcome;
    this.answered(post.kind);
    this.openTalk(outcome.data.talk.id);
    return outcome;
  }

  private async _come(coming: boolean): Promise<void> {
    const { kind } = this._act.post!;
    if (await this._act.come(coming, this.firstName.trim() || undefined)) this.answered(kind);
  }

  private async _report({ id }: HelpPost): Promise<void> {
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      await openPart(this.widget, new ReportElement(this.widget, { id }));
    } catch {
      this.reportOutcome = { kind: 'unreachable' };
    }
  }
}

define('wk-help-post', HelpPostElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-post': HelpPostElement;
  }
}
