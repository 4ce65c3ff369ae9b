import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import type { RequestController } from '@wederkerig/elements/shared/request.controller';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleWelcomeBuddiesWords } from '@wederkerig/words/console-welcome-buddies';
import { consoleWelcomeWords, type ConsoleWelcomeWords } from '@wederkerig/words/console-welcome';
import type { SharedWords } from '@wederkerig/words/shared';
import { welcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { BuddiesController } from './buddies.controller.ts';
import { askedSpread, proposalList, willingList, type BuddiesView } from './buddies.ts';
import { checkInPaper } from './check-in-paper.ts';
import { committeeList } from './committee-welcomes.ts';
import { posterStyles } from './gathering-poster.styles.ts';
import { GatheringController } from './gathering.controller.ts';
import { gatheringView, type GatheringPart } from './gathering.ts';
import { HalfYearController } from './half-year.controller.ts';
import { halfYearView } from './half-year.ts';
import { OneWelcomeController } from './one-welcome.controller.ts';
import { oneView, type OneView } from './one-welcome.ts';
import { SpokenTo } from './spoken-words.ts';
import { letterView } from './welcome-letter.ts';
import { announceForm, fileForm, welcomeList } from './welcome-list.ts';
import { WelcomesController } from './welcome.controller.ts';
import type { OpenWelcome } from './welcome.operations.ts';
import { welcomeStyles } from './welcome.styles.ts';

/**
 * The newcomers of whoever looks after them: a list, one of them with the steps, announcing others, and the figures of half a year.
 * @internal
 */
export class ConsoleWelcomeElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, rowStyles, welcomeStyles, posterStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: the list; `new`; `buddies`; `half/2026-2`; or the id of one. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleWelcomeWords);
  private readonly _buddyWords = new Words(this, consoleWelcomeBuddiesWords);
  private readonly _buddies = new BuddiesController(
    this,
    () => this.client,
    () => void this._toTold(),
  );
  private readonly _list = new WelcomesController(this, () => this.client);
  private readonly _meetingWords = new Words(this, welcomeGatheringWords);
  private readonly _meeting = new GatheringController(
    this,
    () => this.client,
    (id, gathering) => {
      this._list.planned(id, gathering);
      if (id === this.rest) this._one.planned(gathering);
    },
  );
  private readonly _half = new HalfYearController(this, () => this.client);
  private readonly _spokenTo = new SpokenTo(this);
  private readonly _one = new OneWelcomeController(
    this,
    () => this.client,
    () => void this._toTold(),
  );
  private _announced = '';
  private _brought = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !(changed.has('client') || changed.has('rest'))) return;
    const [word, half = ''] = this.rest.split('/');
    this._meeting.begin();
    if (word === 'half') return this._half.show(half || thisHalf());
    if (word === 'buddies') return this._buddies.begin();
    if (word === '' || word === 'new') return this._list.begin();
    this._one.begin(this.rest, this.rest === this._announced ? 'announced' : undefined);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const [word] = this.rest.split('/');
    if (word === 'half') return this._halfPage(words, shared);
    if (word === 'buddies') return this._buddiesPage(words, shared);
    if (word === 'new') return this._newPage(words, shared);
    return word === '' ? this._listPage(words, shared) : this._onePage(words, shared);
  }

  private _listPage(words: ConsoleWelcomeWords, shared: SharedWords) {
    const { list, isStaff, ofCommittee } = this._list;
    const committee = list.data && ofCommittee && (ofCommittee.length > 0 || !isStaff);
    return html`<div class="page">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        ${isStaff ? html`<p class="meta">${words.what}</p>` : nothing}
      </div>
      <div role="status">
        ${this._brought ? html`<p class="box thanks">${words.told.brought}</p>` : nothing}
      </div>
      ${list.data && isStaff ? welcomeList(list.data, words, this._link) : nothing} ${waiting(list, shared)}
      ${committee ? committeeList(ofCommittee, words, this._meetingPart) : nothing}
      ${
        isStaff
          ? html`<div class="acts">
              <button class="main" @click=${() => this._go('welcome/new')}>${words.announce}</button>
              ${this._link('welcome/buddies', this._buddyWords.now?.link ?? '', 'tab')}
              ${this._link('welcome/half', words.half, 'tab')}
            </div>`
          : nothing
      }
    </div>`;
  }

  private _newPage(words: ConsoleWelcomeWords, shared: SharedWords) {
    const wrong = notice(this._list.outcome, shared);
    return html`<div class="page narrow">
      ${this._link('welcome', words.back, 'back')}
      <div class="stack">
        <h1 tabindex="-1">${words.announce}</h1>
        <p class="meta">${words.announceWhat}</p>
      </div>
      ${announceForm(this._list, words, (form) => this._announce(form), wrong)}
      ${fileForm(this._list, words, (take) => this._bring(take), nothing)}
    </div>`;
  }

  private _onePage(words: ConsoleWelcomeWords, shared: SharedWords) {
    const { one, told, outcome, at } = this._one;
    const wrong: OneView['wrong'] = (place) => (place === at ? notice(outcome, shared) : nothing);
    const view = (seen: NonNullable<typeof one.data>): OneView => ({
      acts: this._one,
      words,
      seen,
      wrong,
      gathering: () => this._meetingOf(seen),
      letter: () => letterView(view(seen), this._spokenTo),
      paper: () => checkInPaper(view(seen), this._spokenTo),
    });
    return html`<div class="page ${this._one.prints ? 'with-letter' : ''}">
      ${this._link('welcome', words.back, 'back')}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words.told[told]}</p>` : nothing}
      </div>
      ${one.data ? oneView(view(one.data)) : nothing}
      ${one.data === null ? html`<h1 tabindex="-1">${told ? words.title : words.gone}</h1>` : nothing}
      ${waiting(one, shared)}
    </div>`;
  }

  private get _meetingPart(): GatheringPart | undefined {
    const { now: words, shared } = this._meetingWords;
    return words && shared && { acts: this._meeting, words, shared };
  }

  private _meetingOf({ row: { id, firstName: name }, gathering }: OpenWelcome) {
    const part = this._meetingPart;
    return part ? gatheringView({ id, name, gathering }, part) : nothing;
  }

  private _halfPage(words: ConsoleWelcomeWords, shared: SharedWords) {
    const { figures, written, outcome } = this._half;
    return html`<div class="page">
      ${this._link('welcome', words.back, 'back noprint')}
      <div class="stack">
        <h1 tabindex="-1">${figures.data ? words.halfTitle(figures.data.half) : words.half}</h1>
        <p class="meta">${words.halfWhat}</p>
      </div>
      <div role="status" class="noprint">
        ${written ? html`<p class="box thanks">${words.told.written}</p>` : nothing}
      </div>
      ${figures.data ? halfYearView(this._half, figures.data, words, this._link, notice(outcome, shared)) : nothing}
      ${waiting(figures, shared)} ${figures.data === null ? html`<p>${words.gone}</p>` : nothing}
    </div>`;
  }

  private _buddiesPage({ back }: ConsoleWelcomeWords, shared: SharedWords) {
    const { seen, told, outcome, at } = this._buddies;
    const words = this._buddyWords.now;
    if (!words) return nothing;
    const view: BuddiesView = {
      acts: this._buddies,
      words,
      wrong: (place) => (place === at ? notice(outcome, shared) : nothing),
    };
    return html`<div class="page">
      ${this._link('welcome', back, 'back')}
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words[told]}</p>` : nothing}
      </div>
      ${seen.data ? willingList(seen.data.buddies, view) : nothing}
      ${seen.data ? html`<p class="note">${askedSpread(seen.data.asks, words)}</p>` : nothing}
      <section class="stack">
        <h2>${words.proposals}</h2>
        <p class="note">${words.proposalsWhat}</p>
        ${seen.data ? proposalList(seen.data.proposals, view) : nothing}
      </section>
      ${waiting(seen, shared)}
    </div>`;
  }

  private async _announce(form: HTMLFormElement): Promise<void> {
    const id = await this._list.announce(form);
    if (!id) return;
    this._announced = id;
    this._go(`welcome/${id}`);
  }

  private async _bring(take: boolean): Promise<void> {
    this._brought = await this._list.bring(take);
    if (this._brought) this._go('welcome');
  }

  private _go(place: string): void {
    this.dispatchEvent(new ConsoleGo(place));
  }

  private async _toTold(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  private _link = (place: string, label: string, className: string, name?: string) =>
    consoleLink(this, place, label, name === undefined ? { className } : { className, name });
}

/** Said while something is asked for, and why it did not come. */
const waiting = <Data>(
  { data, outcome, again }: Pick<RequestController<Data>, 'data' | 'outcome' | 'again'>,
  shared: SharedWords,
) =>
  data !== undefined
    ? nothing
    : outcome
      ? notice(outcome, shared, again)
      : html`<p role="status">${shared.loading}</p>`;

const thisHalf = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${now.getMonth() < 6 ? 1 : 2}`;
};
