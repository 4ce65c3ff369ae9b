import type { Client } from '@wederkerig/client';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleWords, type ConsoleWords } from '@wederkerig/words/console';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { html as named, unsafeStatic } from 'lit/static-html.js';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { ConsoleController } from './console.controller.ts';
import { consoleStyles } from './console.styles.ts';
import type { Page } from './page.ts';

/**
 * The frame of the console: who is at work, the way to each page, and the page.
 * @internal
 */
export class ConsoleElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, consoleStyles];

  /** Where the organisation's addresses begin, ending in a slash. */
  @property() base = '/';
  @property() organisation = '';
  @property({ attribute: false }) given?: Client;

  private readonly _words = new Words(this, consoleWords);
  private readonly _console = new ConsoleController(this, () => (this._arriving = true));
  private _arriving = false;

  override render() {
    const words = this._words.now;
    const { roles, firstName } = this._console;
    if (!words || !roles) return nothing;
    const within = roles.length > 0;
    return html`<a class="skip" href="#page" @click=${this._skip}>${words.skip}</a>
      <header class="top">
        <strong>${words.title(this.organisation)}</strong>
        ${within ? this._whoIsHere(words, firstName) : nothing}
      </header>
      <div class="body ${within ? '' : 'alone'}">
        ${within ? this._navigation(words) : nothing}
        <main id="page" tabindex="-1">
          ${
            within
              ? this._page(words)
              : html`<wk-console-sign-in
                  .client=${this._console.client}
                  ?link=${this._console.byLink}
                  ?directory=${this._console.byDirectory}
                ></wk-console-sign-in>`
          }
        </main>
      </div>`;
  }

  /** Another page begins where it begins to be read. */
  override updated(): void {
    const words = this._words.now;
    const { page } = this._console;
    if (words)
      document.title = [page?.title(words), words.title(this.organisation)].filter(Boolean).join(' - ');
    if (!this._arriving) return;
    this._arriving = false;
    this._toPage();
  }

  private _whoIsHere(words: ConsoleWords, firstName: string | null) {
    return html`<div class="acts">
      ${firstName ? html`<span class="meta">${words.signedInAs(firstName)}</span>` : nothing}
      <button class="quiet" @click=${() => this._console.signOut()}>${words.signOut}</button>
    </div>`;
  }

  private _navigation(words: ConsoleWords) {
    const list = html`<ul>
      ${this._console.pages.map((page) => html`<li>${this._link(page, words)}</li>`)}
    </ul>`;
    return html`<nav aria-label=${words.navigation}>${list}</nav>
      <details>
        <summary>${words.menu}</summary>
        <nav aria-label=${words.menu}>${list}</nav>
      </details>`;
  }

  private _link(page: Page, words: ConsoleWords) {
    const current = page === this._console.page ? 'page' : nothing;
    return html`<a href=${this._console.addressOf(page)} aria-current=${current} @click=${this._follow}>
      ${page.title(words)}
    </a>`;
  }

  private _page(words: ConsoleWords) {
    const { page, broken, client, rest, pages, firstName } = this._console;
    if (broken) return html`<p class="box bad" role="alert">${words.couldNotLoad}</p>`;
    if (pages.length === 0) return html`<h1>${words.hello(firstName)}</h1>`;
    if (!page)
      return html`<div class="stack">
        <h1>${words.notThere}</h1>
        <p>${words.notThereNext}</p>
      </div>`;
    // The tags of the pages are our own list, and nothing anybody typed.
    const tag = unsafeStatic(page.tag);
    return named`<${tag} .client=${client} .rest=${rest} @wk-console-go=${this._goTo}></${tag}>`;
  }

  private _follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.renderRoot.querySelector('details')?.removeAttribute('open');
    this._console.go((event.currentTarget as HTMLAnchorElement).href);
  };

  private _goTo = (event: Event & { readonly address?: string }) => {
    const under = new URL('console/', new URL(this.base, location.href));
    this._console.go(new URL(event.address ?? '', under).pathname);
  };

  private _skip = (event: Event) => {
    event.preventDefault();
    this._toPage();
  };

  private _toPage(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}
