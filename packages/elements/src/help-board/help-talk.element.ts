import type { Outcome } from '@wederkerig/client';
import { wordsIn, type Language } from '@wederkerig/words';
import {
  helpSentencesWords,
  type HelpSentence,
  type HelpSentencesWords,
} from '@wederkerig/words/help-sentences';
import { helpTalkWords, type HelpTalkWords } from '@wederkerig/words/help-talk';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { actSignedIn } from '../shared/acting.ts';
import { Arrival } from '../shared/arrival.ts';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { dialogs } from '../shared/dialog.styles.ts';
import { heading } from '../shared/heading.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import { openPart } from '../shared/open-part.ts';
import { Reader } from '../shared/reader.ts';
import type { Widget } from '../shared/widget.ts';
import { agreeing, steps, type HelpAgreeView } from './help-agree.ts';
import { board } from './help-board.styles.ts';
import { dayAbove, dayOf, messageView } from './help-message.ts';
import type { HelpSaid } from './help-say.element.ts';
import { HelpTalkController } from './help-talk.controller.ts';
import type { HelpTalk } from './help-talk.operations.ts';
import { talk } from './help-talk.styles.ts';
import { thanking } from './help-thanking.ts';
import type { HelpBoardView } from './help-visitor.ts';

/**
 * A talk of two neighbours: what they said, the two yeses, and what comes after.
 * @internal
 */
export class HelpTalkElement extends LitElement {
  static override styles = [controls, dialogs, board, talk];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) talk = '';
  @property({ attribute: false }) view!: HelpBoardView;
  /** Somebody pressed the way here. */
  @property({ attribute: false }) arrive = false;
  @property({ attribute: false }) left = (): void => {};
  @property({ attribute: false }) openPost = (_post: string): void => {};
  @property({ attribute: false }) agreed = (): void => {};

  @state() private leaving = false;
  @state() private thanksNot = false;
  @state() private partOutcome?: Outcome<unknown>;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _arrival = new Arrival(this);
  private readonly _saying = new Later(this, () => import('./help-say.element.ts'));
  private readonly _others = new Map<Language, HelpSentencesWords | undefined>();
  private readonly _act = new HelpTalkController(this, {
    client: () => this.widget.client,
    language: () => this._reader.language,
    id: () => this.talk,
    agreed: () => this.agreed(),
    act: (operation, input) => actSignedIn(this.widget, operation, input),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('talk')) return;
    this.leaving = this.thanksNot = false;
    this.partOutcome = undefined;
    this._act.restart();
    if (this.arrive) this._arrival.come();
  }

  override render() {
    const words = this._reader.words(helpTalkWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    const { talk, request } = this._act;
    if (talk === undefined)
      return request.outcome
        ? notice(request.outcome, shared, request.again)
        : html`<p role="status">${shared.loading}</p>`;
    if (!talk) return html`<p part="box" class="box">${words.absent}</p>`;
    const name = talk.with ?? words.neighbour;
    const view: HelpAgreeView = { talk, act: this._act, words, level: this.view.level + 1, name };
    const asks = talk.done || talk.agreed || talk.otherAgreed;
    const panel = this._panel(view, shared);
    return html`<header>
        ${heading(this.view.level, 'title', words.heading(talk.with))}
        <p class="meta" data-read>${words.about(talk.post.title)}</p>
        <button class="quiet" @click=${() => this.openPost(talk.post.id)}>${words.readPost}</button>
      </header>
      <div class="talk">
        <div class="messages-part">${this._messages(talk, words)}</div>
        ${asks ? panel : nothing}
        <div class="say">${this._sayOrNot(talk, words, shared, name)}</div>
        ${asks ? nothing : panel}
        <div class="safe">${this._safe(talk, words, name)}</div>
      </div>
      ${notice(this.partOutcome, shared)}`;
  }

  /** Asked once, after how it went; and not again once it is not wanted. */
  private _mayThank({ canThank, asksHowItWent }: HelpTalk): boolean {
    return canThank && !asksHowItWent && !this.thanksNot;
  }

  /** What the two agree; before what one can say where it asks something, and after it where it does not. */
  private _panel(view: HelpAgreeView, shared: SharedWords) {
    const { talk, words } = view;
    return html`<div class="panel">
      ${steps(view)} ${talk.done ? nothing : html`<p class="note" data-read>${words.firstMeeting}</p>`}
      ${agreeing(view)}
      ${this._mayThank(talk) ? thanking(view, shared, () => (this.thanksNot = true)) : nothing}
      ${notice(this._act.outcome, shared)}
    </div>`;
  }

  /** What the other chose, in the other's language; fetched for whoever sees such a message. */
  private _sentencesIn = (language: Language): HelpSentencesWords | undefined => {
    if (!this._others.has(language)) void this._learn(language);
    return this._others.get(language);
  };

  private async _learn(language: Language): Promise<void> {
    this._others.set(language, undefined);
    try {
      this._others.set(language, await wordsIn(helpSentencesWords, language));
      this.requestUpdate();
    } catch {
      this._others.delete(language);
    }
  }

  private _messages({ messages, with: other }: HelpTalk, words: HelpTalkWords) {
    const sentences = this._reader.words(helpSentencesWords);
    const { hasNews } = this._act;
    if (!sentences) return nothing;
    const view = {
      words,
      sentences,
      other,
      language: this._reader.language,
      sentencesIn: this._sentencesIn,
      today: dayOf(new Date()),
    };
    return html`<ol class="messages">
        ${repeat(
          messages,
          ({ id }) => id,
          (message, index) =>
            html`${dayAbove(message, messages[index - 1], view)}${messageView(message, view)}`,
        )}
      </ol>
      <div role="status" class=${hasNews ? 'box news' : 'unseen'}>
        ${hasNews ? html`<span>${words.newMessage}</span> <button class="quiet" @click=${() => this._act.show()}>${words.show}</button>` : nothing}
      </div>`;
  }

  private _sayOrNot(talk: HelpTalk, words: HelpTalkWords, shared: SharedWords, name: string) {
    if (talk.with && !talk.over) return this._say(talk, words, shared, name);
    return html`<p part="box" class="box">${talk.with ? words.movedOut(talk.with) : words.left}</p>`;
  }

  private _say(talk: HelpTalk, words: HelpTalkWords, shared: SharedWords, name: string) {
    void this._saying.load();
    return html`${
      this._saying.part
        ? html`<wk-help-say
            exportparts="box, write"
            .widget=${this.widget}
            .about=${talk.id}
            .fitting=${fitting(talk)}
            .label=${words.writeLabel(name)}
            .audience=${talk.post.placedFor ? words.officeReads(name) : words.writeAudience(name)}
            .ownLanguage=${words.ownLanguage(name)}
            .button=${words.send}
            .send=${(said: HelpSaid) => this._act.say(said)}
          ></wk-help-say>`
        : nothing
    }
    ${notice(this._saying.outcome, shared, { retry: this._saying.again })}`;
  }

  private _safe(talk: HelpTalk, words: HelpTalkWords, name: string) {
    if (this.leaving)
      return html`<div part="box" class="box stack">
        <p><b>${words.leaveAsk}</b></p>
        <p>${words.leaveMeans(name)}</p>
        <button aria-disabled=${this._act.busy} @click=${this._leave}>${words.leaveSure}</button>
        <button class="quiet" @click=${() => (this.leaving = false)}>${words.stop}</button>
      </div>`;
    return html`<p data-read>
        ${talk.post.placedFor ? words.officeReads(name) : words.onlyYouTwo} <b>${words.cardAndCode}</b>
      </p>
      <div class="ways">
        <button class="quiet" @click=${() => this._feelsWrong(talk)}>${words.feelsWrong}</button>
        <button class="quiet" @click=${() => (this.leaving = true)}>${words.leave}</button>
      </div>`;
  }

  /** A report, and in the same place not to see the other any more; then whether to stop. */
  private async _feelsWrong({ messages, with: other, post }: HelpTalk): Promise<void> {
    const last = messages.findLast(({ mine }) => !mine);
    try {
      const { ReportElement } = await import('../shared/report.element.ts');
      const written = { id: last?.id ?? post.id, author: other ?? undefined };
      const result = await openPart(this.widget, new ReportElement(this.widget, written));
      if (result === 'blocked') this.left();
      if (result === 'reported') this.leaving = true;
    } catch {
      this.partOutcome = { kind: 'unreachable' };
    }
  }

  private _leave = async (): Promise<void> => {
    if (await this._act.leave()) this.left();
  };
}

/** The sentences that fit where the two are. */
function fitting({ done, agreed, messages }: HelpTalk): readonly HelpSentence[] {
  if (done) return ['THANKS_FOR_YOUR_HELP', 'GLADLY_DONE'];
  if (agreed) return ['YES_I_COME', 'THERE_IN_TEN_MINUTES', 'I_AM_LATE'];
  const last = messages.at(-1);
  if (last?.mine) return ['WHICH_DAY_CAN_YOU', 'WHAT_TIME_CAN_YOU', 'MEET_IN_THE_HALL'];
  return ['YES_PLEASE', 'THAT_IS_GOOD', 'I_CANNOT'];
}

define('wk-help-talk', HelpTalkElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-talk': HelpTalkElement;
  }
}
