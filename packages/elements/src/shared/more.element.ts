import { moreWords } from '@wederkerig/words/more';
import { css, html, LitElement, nothing } from 'lit';
import { define } from './define.ts';
import { Reader } from './reader.ts';

/** An element that is lower shows no more of its card than its title. */
const roomForCard = 200;

/**
 * The button over the lower edge of an element that the page has too little room for. embed.js puts it there, and takes it
 * away at the first press in the element.
 * @internal
 */
export class MoreElement extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      box-sizing: border-box;
      block-size: 66px;
      max-block-size: 100%;
      padding: 8px 16px;
      border: 1px solid var(--_line);
      border-radius: 0 0 var(--_radius-card) var(--_radius-card);
      background: var(--_paper);
      overflow: clip;
    }
    :host([small]) {
      block-size: 100%;
      padding: 0;
      border-radius: var(--_radius-card);
      background: var(--_card);
    }
    button {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 48px;
      padding: 4px 16px;
      border: 2px solid var(--_act);
      border-radius: var(--_radius);
      background: var(--_card);
      color: var(--_act);
      font: inherit;
      font-weight: 600;
      line-height: 1.25;
      cursor: pointer;
    }
    :host([small]) button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      justify-content: space-between;
      block-size: 100%;
      min-block-size: 0;
      border: 0;
      border-radius: inherit;
      background: none;
      text-align: start;
    }
    b {
      color: var(--_ink);
    }
    span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button:hover {
      background: var(--_tint);
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: -4px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  private readonly _reader = new Reader(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.toggleAttribute('small', this._of!.offsetHeight < roomForCard);
  }

  protected override render() {
    const words = this._reader.words(moreWords);
    if (!words) return nothing;
    const { language, direction } = this._reader;
    return html`<button lang=${language} dir=${direction} @click=${this._goOn}>
      ${this.hasAttribute('small') ? html`<b>${this._title?.textContent?.trim()}</b>` : nothing}
      <span>${words.showAll}</span>
    </button>`;
  }

  /** Undefined once it was taken away, which may be before it was ever painted. */
  private get _of(): HTMLElement | undefined {
    return (this.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
  }

  private get _title(): HTMLElement | null | undefined {
    return this._of?.shadowRoot!.querySelector<HTMLElement>('#title');
  }

  /** The button is about to go; reading goes on at the heading. */
  private _goOn = (): void => this._title?.focus({ preventScroll: true });
}

define('wk-more', MoreElement);
