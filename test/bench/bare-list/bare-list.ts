import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { css, html, LitElement } from 'lit';

/** The question of the lab widget; written in when this is built. */
declare const LAB_QUERY: string;

interface Section {
  readonly heading: { readonly text: string };
  readonly items: readonly { readonly text: string; readonly plain: { readonly text: string } | null }[];
}

/** As little as shows the items of a lab with the same two libraries: what the widget is measured against. */
class BareList extends LitElement {
  static override properties = { address: {}, sections: { state: true } };
  static override styles = css`
    li {
      margin-block: 0.5rem;
    }
  `;

  /** Where the answer is, by the hash of the question: production takes no other. */
  declare address: string;
  declare sections: readonly Section[] | undefined;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const client = new Client({
      url: this.address,
      exchanges: [cacheExchange, fetchExchange],
      fetch: () => fetch(this.address, { credentials: 'omit' }),
    });
    const { data } = await client.query(gql(LAB_QUERY), {}).toPromise();
    this.sections = data?.lab?.sections ?? [];
  }

  protected override render() {
    return (this.sections ?? []).map(
      (section) =>
        html`<h2>${section.heading.text}</h2>
          <ul>
            ${section.items.map((item) => html`<li>${item.plain?.text ?? item.text}</li>`)}
          </ul>`,
    );
  }
}

customElements.define('bare-list', BareList);
