import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleGroupsWords, type ConsoleGroupsWords } from '@wederkerig/words/console-groups';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { makeGroupForm } from './group-forms.ts';
import { groupView, type GroupView } from './group-view.ts';
import { GroupsController } from './groups.controller.ts';
import type { Group } from './groups.operations.ts';
import './group-voices.element.ts';
import { groupsStyles } from './groups.styles.ts';

/**
 * Groups of residents: all of them for staff, who make them and say who is in; for a member the own ones.
 * @internal
 */
export class ConsoleGroupsElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, groupsStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: all of them; `new`, or the id of one; `voices/ID` and `speak/ID` are what members say. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleGroupsWords);
  private readonly _groups = new GroupsController(this, {
    client: () => this.client,
    go: (address) => this._go(address),
    done: () => void this._toTold(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._groups.list.ask();
    this._groups.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    if (/^(voices|speak)\//.test(this.rest)) return this._voices();
    const { list, told } = this._groups;
    return html`<div class="page">
      ${this.rest ? this._link('groups', words.back, 'back') : nothing}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words[told]}</p>` : nothing}
      </div>
      ${list.data ? this._screen(words) : notice(list.outcome, shared, list.again)}
      ${list.data || list.outcome ? nothing : html`<p role="status">${shared.loading}</p>`}
    </div>`;
  }

  private _screen(words: ConsoleGroupsWords) {
    const { groups, places } = this._groups.list.data!;
    const group = this._groups.group(this.rest);
    if (this.rest === 'new' && places)
      return html`<div class="page narrow">
        ${makeGroupForm(this._groups, words, places)} ${this._wrong('new')}
      </div>`;
    // A term is typed in a field of its own; another group, or what came of it, begins it anew.
    if (group) return keyed(JSON.stringify(group), groupView(this._viewOf(group, words)));
    const [open, closed] = [groups.filter(isOpen), groups.filter((one) => !isOpen(one))];
    return html`<div class="stack">
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      ${open.length === 0 ? html`<p>${places ? words.none : words.noneOfYours}</p>` : this._rows(open, words)}
      ${groups.some(({ viewerIsMember }) => viewerIsMember) ? this._voices() : nothing}
      ${
        places
          ? html`<div class="acts">
              <button class="main" @click=${() => this._go('groups/new')}>${words.make}</button>
            </div>`
          : nothing
      }
      ${
        closed.length > 0
          ? html`<section class="stack">
              <h2>${words.closedGroups}</h2>
              ${this._rows(closed, words)}
            </section>`
          : nothing
      }`;
  }

  private _viewOf(group: Group, words: ConsoleGroupsWords): GroupView {
    const changes = this._groups.list.data!.places !== null;
    return { groups: this._groups, words, group, changes, wrong: this._wrong };
  }

  private _wrong = (at: string) =>
    at === this._groups.at ? notice(this._groups.outcome, this._words.shared!) : nothing;

  private async _toTold(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  /** What members say: the same part on every screen, so that it keeps what it knows. */
  private _voices() {
    const rest = /^(voices|speak)\//.test(this.rest) ? this.rest : '';
    return html`<wk-console-group-voices .client=${this.client} .rest=${rest}></wk-console-group-voices>`;
  }

  private _rows(groups: readonly Group[], words: ConsoleGroupsWords) {
    return html`<ul class="rows">
      ${groups.map((group) => html`<li class="item">${this._row(group, words)}</li>`)}
    </ul>`;
  }

  private _row(
    { id, name, kind, place, members, closedOn, viewerIsMember }: Group,
    words: ConsoleGroupsWords,
  ) {
    const count = members.filter(({ runs }) => runs).length;
    const told = closedOn ? words.closedOn(closedOn) : words.members(count);
    return html`<div>
        <strong>${name}</strong><br />
        <span class="meta">${[words.kinds[kind], words.speaksFor(place), told].join(' · ')}</span>
      </div>
      ${this._link(`groups/${id}`, words.open, '', words.openFor(name))}
      ${viewerIsMember ? this._link(`groups/speak/${id}`, words.speakFor(name), 'speak') : nothing}`;
  }

  private _link(place: string, label: string, className: string, name?: string) {
    return consoleLink(this, place, label, name === undefined ? { className } : { className, name });
  }

  private _go(address: string): void {
    this.dispatchEvent(new ConsoleGo(address));
  }
}

function isOpen({ closedOn }: Group): boolean {
  return closedOn === null;
}
