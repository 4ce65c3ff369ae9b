import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { define } from '@wederkerig/elements/shared/define';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import {
  consoleGroupVoicesWords,
  type ConsoleGroupVoicesWords,
} from '@wederkerig/words/console-group-voices';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { consoleLink } from '../shared/console-link.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { GroupVoicesController } from './group-voices.controller.ts';
import type { GroupVoice } from './group-voices.operations.ts';
import { groupsStyles } from './groups.styles.ts';
import { speakingForm } from './speaking-form.ts';
import { SpeakingController } from './speaking.controller.ts';

/**
 * What members write for their group, and the second yes: a list, one of them, or the form.
 * @internal
 */
export class GroupVoicesElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, groupsStyles];

  @property({ attribute: false }) client?: Client;

  /** Nothing: the list; `voices/ID`, or `speak/ID` of a group. */
  @property({ attribute: false }) rest = '';

  private readonly _words = new Words(this, consoleGroupVoicesWords);
  private readonly _voices = new GroupVoicesController(this, () => this.client);
  private readonly _speaking = new SpeakingController(this, () => this.client);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._voices.list.ask();
    if ((changed.has('rest') || changed.has('client')) && this.rest.startsWith('speak/'))
      this._speaking.begin();
    this._voices.show(this.rest);
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const [screen, id = ''] = this.rest.split('/');
    if (!screen) return this._list(words, shared);
    const { told } = this._voices;
    return html`<div class="page narrow">
      ${this._link('groups', words.back, 'back')}
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words[told]}</p>` : nothing}
      </div>
      ${screen === 'speak' ? this._speak(id, words, shared) : this._voice(id, words, shared)}
    </div>`;
  }

  private _list(words: ConsoleGroupVoicesWords, shared: SharedWords) {
    const { list } = this._voices;
    if (!list.data) return notice(list.outcome, shared, list.again);
    if (list.data.length === 0) return nothing;
    return html`<section class="stack">
      <h2>${words.list}</h2>
      <ul class="rows">
        ${list.data.map((voice) => html`<li class="item">${this._row(voice, words)}</li>`)}
      </ul>
    </section>`;
  }

  private _row(voice: GroupVoice, words: ConsoleGroupVoicesWords) {
    return html`<div>
        <strong lang=${voice.language} dir="auto">${short(voice.text)}</strong><br />
        <span class="meta">${voice.group} · ${stateOf(voice, words)}</span>
      </div>
      ${this._link(`groups/voices/${voice.id}`, words.open, '', words.openFor(short(voice.text)))}`;
  }

  private _voice(id: string, words: ConsoleGroupVoicesWords, shared: SharedWords) {
    const { list, outcome, busy } = this._voices;
    const voice = this._voices.voice(id);
    if (!list.data) return list.outcome ? notice(list.outcome, shared, list.again) : this._loading(shared);
    if (!voice)
      return html`<div class="stack">
        <h1>${words.gone}</h1>
        <p>${words.goneNext}</p>
      </div>`;
    const waits = voice.state === 'WAITING';
    return html`<h1>${words.wantsToSay(voice.group)}</h1>
      <div class="card">
        <p class="words" lang=${voice.language} dir="auto">${voice.text}</p>
        <p class="note">${words.enteredBy(voice.writer ?? words.someone, voice.writtenOn)}</p>
      </div>
      <div class="stack">
        <p class="meta">${voice.lab}</p>
        <h2>${words.about}</h2>
        <p>${voice.item}</p>
        ${
          voice.about
            ? html`<h2>${words.inAnswerTo}</h2>
                <p dir="auto">${voice.about}</p>`
            : nothing
        }
      </div>
      <p><strong>${stateOf(voice, words)}</strong></p>
      ${
        waits && voice.viewerWrote
          ? html`<div class="acts">
              <button aria-disabled=${busy} @click=${() => this._do(this._voices.takeBack(voice))}>
                ${words.takeBack}
              </button>
            </div>`
          : nothing
      }
      ${
        waits && !voice.viewerWrote
          ? html`<div class="stack">
              <p class="note">${words.yesMeans}</p>
              <div class="acts">
                <button
                  class="main"
                  aria-disabled=${busy}
                  @click=${() => this._do(this._voices.agree(voice))}
                >
                  ${words.yes}
                </button>
              </div>
            </div>`
          : nothing
      }
      ${notice(outcome, shared)}`;
  }

  private _speak(id: string, words: ConsoleGroupVoicesWords, shared: SharedWords) {
    const { around, outcome } = this._speaking;
    if (!around.data)
      return around.outcome ? notice(around.outcome, shared, around.again) : this._loading(shared);
    const group = this._speaking.group(id);
    if (!group) return html`<h1>${words.gone}</h1>`;
    return html`<div class="stack">
        <h1>${words.speakFor(group.name)}</h1>
        <p class="meta">${words.speakWhat}</p>
      </div>
      ${speakingForm(this._speaking, words, () => this._send(id))} ${notice(outcome, shared)}`;
  }

  private async _send(group: string): Promise<void> {
    const voice = await this._speaking.send(group);
    if (!voice) return;
    this._voices.know(voice, 'sent');
    this.dispatchEvent(new ConsoleGo(`groups/voices/${voice.id}`));
  }

  private async _do(doing: Promise<void>): Promise<void> {
    await doing;
    await this.updateComplete;
    if (this._voices.told) this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  private _loading(shared: SharedWords) {
    return html`<p>${shared.loading}</p>`;
  }

  private _link(place: string, label: string, className: string, name?: string) {
    return consoleLink(this, place, label, name === undefined ? { className } : { className, name });
  }
}

function stateOf({ state, viewerWrote, lapsesOn }: GroupVoice, words: ConsoleGroupVoicesWords): string {
  if (state !== 'WAITING') return words.state[state];
  return viewerWrote ? words.waitsForOther(lapsesOn) : words.waitsForYou(lapsesOn);
}

function short(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  return letters.length <= 90 ? letters.join('') : `${letters.slice(0, 90).join('').trim()}…`;
}

define('wk-console-group-voices', GroupVoicesElement);
