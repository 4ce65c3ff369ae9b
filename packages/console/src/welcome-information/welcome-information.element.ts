import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { languageNames } from '@wederkerig/words';
import {
  consoleWelcomeInformationWords,
  type ConsoleWelcomeInformationWords,
} from '@wederkerig/words/console-welcome-information';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { pageStyles } from '../shared/page.styles.ts';
import { rowStyles } from '../shared/row.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { blockForm, translationForm } from './information-forms.ts';
import { InformationController } from './welcome-information.controller.ts';
import type { InformationBlock } from './welcome-information.operations.ts';

/**
 * Practical information of buildings, in blocks: written, put into other languages, put in order and taken away.
 * @internal
 */
export class ConsoleWelcomeInformationElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, rowStyles];

  @property({ attribute: false }) client?: Client;

  private readonly _words = new Words(this, consoleWelcomeInformationWords);
  private readonly _acts = new InformationController(
    this,
    () => this.client,
    () => void this._toTold(),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.client && changed.has('client')) void this._acts.blocks.ask();
  }

  override render() {
    const { now: words, shared } = this._words;
    if (!words || !shared) return nothing;
    const { blocks, told } = this._acts;
    return html`<div class="page narrow">
      <div class="stack">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status" tabindex="-1">
        ${told ? html`<p class="box thanks">${words.told[told]}</p>` : nothing}
      </div>
      ${blocks.data ? this._list(blocks.data, words, shared) : nothing}
      ${blocks.data || !blocks.outcome ? nothing : notice(blocks.outcome, shared, blocks.again)}
    </div>`;
  }

  private _list(
    blocks: readonly InformationBlock[],
    words: ConsoleWelcomeInformationWords,
    shared: SharedWords,
  ) {
    return html`${blocks.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${repeat(
        blocks,
        ({ id }) => id,
        (block, at) => this._block(block, words, shared, { at, last: blocks.length - 1 }),
      )}
      <details class="card" ?open=${blocks.length === 0}>
        <summary>${words.fresh}</summary>
        ${blockForm(this._acts, words, this._wrong('new', shared))}
      </details>`;
  }

  private _block(
    block: InformationBlock,
    words: ConsoleWelcomeInformationWords,
    shared: SharedWords,
    { at, last }: { at: number; last: number },
  ) {
    const acts = this._acts;
    const dutch = block.texts.find(({ language }) => language === 'nl');
    const title = dutch?.title ?? '';
    const button = (said: string, act: () => unknown) =>
      html`<button aria-label=${words.about(said, title)} aria-disabled=${acts.busy} @click=${act}>
        ${said}
      </button>`;
    const wrong = this._wrong(block.id, shared);
    return html`<section class="card">
      <div>
        <p class="meta">${`${words.kind[block.kind]} · ${block.building ?? words.everyBuilding}`}</p>
        <h2>${title}</h2>
      </div>
      <p class="words" lang="nl">${dutch?.text}</p>
      <p class="meta">${this._languages(block, words)}</p>
      <div class="acts">
        ${at > 0 ? button(words.up, () => acts.move(block, true)) : nothing}
        ${at < last ? button(words.down, () => acts.move(block, false)) : nothing}
        ${button(words.withdraw, () => acts.withdraw(block))}
      </div>
      ${wrong}
      <details>
        <summary aria-label=${words.about(words.edit, title)}>${words.edit}</summary>
        ${blockForm(acts, words, nothing, block)}
      </details>
      <details>
        <summary aria-label=${words.about(words.translate, title)}>${words.translate}</summary>
        ${translationForm(acts, words, nothing, block)}
      </details>
    </section>`;
  }

  /** How each language stands, and which are not there. */
  private _languages({ texts }: InformationBlock, words: ConsoleWelcomeInformationWords): string {
    const there: string[] = [];
    const missing: string[] = [];
    for (const [code, name] of Object.entries(languageNames)) {
      const state = texts.find(({ language }) => language === code)?.state;
      if (code === 'nl') continue;
      if (state && state !== 'MISSING') there.push(words.inLanguage(name, words.state[state]));
      else missing.push(name);
    }
    return [...there, ...(missing.length > 0 ? [words.notIn(missing.join(', '))] : [])].join('. ');
  }

  private _wrong(at: string, shared: SharedWords) {
    return at === this._acts.at ? notice(this._acts.outcome, shared) : nothing;
  }

  private async _toTold(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus();
  }
}
