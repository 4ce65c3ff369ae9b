import { html, LitElement } from 'lit2';

/** A widget of another maker on the same page, on a Lit of years ago. */
class OtherWidget extends LitElement {
  override render() {
    return html`<b>Lit 2</b>`;
  }
}

customElements.define('other-widget', OtherWidget);
