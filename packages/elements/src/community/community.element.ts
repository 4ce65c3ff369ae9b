import { clientFor, pageServer, tried, type Client } from '@wederkerig/client';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * Gives the elements in it their server, language, neighbourhood and colour scheme, so that each need not name them.
 * Optional: on a page with embed.js every element finds these by itself.
 *
 * @example
 * <wk-community lang="nl" theme="light">
 *   <wk-account></wk-account>
 *   <wk-lab-feedback lab="iedereen-kan-iets"></wk-lab-feedback>
 * </wk-community>
 *
 * @tagname wk-community
 * @attr identity-url - An address of the page's own website that says, signed, who is signed in there; here, or on what stands around it.
 * @slot - The elements, and anything between them.
 */
export class CommunityElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** Where the organisation's server is; without it, where embed.js came from. */
  @property() server?: string;

  /** `light`, `dark`, or that of the page where it is left out. */
  @property({ reflect: true }) theme?: 'light' | 'dark';

  private _given: Client | undefined;

  /** The client of the elements in it. Developers may give one of their own. */
  @property({ attribute: false })
  get client(): Client | undefined {
    const server = this.server ?? pageServer();
    return this._given ?? (server ? tried(() => clientFor(server)) : undefined);
  }
  set client(client: Client | undefined) {
    this._given = client;
  }

  override render() {
    return html`<slot></slot>`;
  }
}
