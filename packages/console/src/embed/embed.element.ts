import type { Client } from '@wederkerig/client';
import { room as accountRoom } from '@wederkerig/elements/first/account';
import { room as commitmentsRoom } from '@wederkerig/elements/first/commitments';
import { room as mixRoom } from '@wederkerig/elements/first/mix';
import { room as helpBoardRoom } from '@wederkerig/elements/first/help-board';
import { room as labRoom } from '@wederkerig/elements/first/lab-feedback';
import { room as profileRoom } from '@wederkerig/elements/first/profile-card';
import { controls } from '@wederkerig/elements/shared/controls.styles';
import { notice } from '@wederkerig/elements/shared/notice';
import { tokens } from '@wederkerig/elements/shared/tokens.styles';
import { consoleEmbedWords, type ConsoleEmbedWords } from '@wederkerig/words/console-embed';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConsoleGo } from '../console/go.event.ts';
import { pageStyles } from '../shared/page.styles.ts';
import { Words } from '../shared/words.controller.ts';
import { choicesForm } from './choices-form.ts';
import { copyForms, type Copied } from './copy-forms.ts';
import { EmbedController, type Built } from './embed.controller.ts';
import { embedStyles } from './embed.styles.ts';
import { preview } from './preview.ts';
import { frameAddress, snippetsOf, type Placing } from './snippets.ts';
import { SpokenOnPage } from './spoken.controller.ts';
import { whereSeen } from './where-seen.ts';

const rooms: Readonly<Record<string, readonly number[]>> = {
  account: accountRoom,
  commitments: commitmentsRoom,
  mix: mixRoom,
  'help-board': helpBoardRoom,
  'lab-feedback': labRoom,
  'profile-card': profileRoom,
};

/**
 * A widget is chosen, seen as it will be, and copied for a page; and where widgets stand already.
 * @internal
 */
export class EmbedElement extends LitElement {
  static override styles = [tokens, controls, pageStyles, embedStyles];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) rest = '';
  /** Which version the server has; a story has none to ask. */
  @property({ attribute: false }) look: () => Promise<Built> = () => builtAt(this._server);

  @state() private _copied: Copied | undefined;

  private readonly _words = new Words(this, consoleEmbedWords);
  private readonly _spoken = new SpokenOnPage(this);
  private readonly _embed = new EmbedController(
    this,
    () => this.client,
    () => this.look(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    for (const moved of ['blur', 'focus']) addEventListener(moved, this._markFrame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const moved of ['blur', 'focus']) removeEventListener(moved, this._markFrame);
  }

  override render() {
    const { now: words, shared } = this._words;
    const { list, outcome } = this._embed;
    if (!words || !shared) return nothing;
    if (!list.data) {
      return html`<div class="page">
        <h1>${words.title}</h1>
        ${list.outcome ? notice(list.outcome, shared, list.again) : html`<p role="status">${shared.loading}</p>`}
      </div>`;
    }
    return html`<div class="page">
      <div>
        <h1>${words.title}</h1>
        <p class="meta">${words.what}</p>
      </div>
      <div role="status">${this._told(words)}</div>
      ${notice(outcome, shared)} ${this._missing(words)} ${this._builder(words)}
      ${whereSeen(this._embed, words)}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this._embed.list.ask();
    const { list, draft, site } = this._embed;
    if (!list.data) return;
    const address = site?.formOfAddress ?? list.data.formOfAddress;
    this._spoken.say(draft.widget, draft.language || site?.language || 'nl', address === 'U' ? 'u' : 'je');
  }

  private _builder(words: ConsoleEmbedWords) {
    const placing = this._placing;
    const { draft } = this._embed;
    const chosen = placing && (draft.widget !== 'lab-feedback' || draft.lab) ? placing : undefined;
    return html`<div class="builder">
        ${choicesForm(this._embed, words)}
        ${chosen ? preview(this._embed, frameAddress(chosen), words) : nothing}
      </div>
      ${chosen ? copyForms(snippetsOf(chosen), words, this._copied, this._copy) : nothing}
      ${chosen && this._embed.built === null ? html`<p class="note">${words.notBuilt}</p>` : nothing}`;
  }

  /** Undefined while the words for the page are not there. */
  private get _placing(): Placing | undefined {
    const { draft, site, attributes, built, list } = this._embed;
    const { now: spoken } = this._spoken;
    const { labs, phone: own } = list.data!;
    if (!spoken) return undefined;
    const phone = site?.phone ?? own;
    const lab = draft.widget === 'lab-feedback' && labs.find(({ slug }) => slug === draft.lab)?.name;
    return {
      server: this._server,
      widget: draft.widget,
      attributes,
      language: draft.language,
      site,
      fallback: { text: lab || spoken.heading, callUs: spoken.callUs(phone), phone },
      room: rooms[draft.widget] ?? [600, 600],
      built: built ?? undefined,
    };
  }

  /** Who answers or signs in on a page has to be let in there first. */
  private _missing(words: ConsoleEmbedWords) {
    const { site, list } = this._embed;
    const { sites, isAdmin } = list.data!;
    if (site?.origins.length) return nothing;
    const to = site ? `sites/${site.slug}` : 'sites';
    return html`<div class="box stack">
      <p>${site && sites.length > 0 ? words.noOrigin(site.name) : words.noSites}</p>
      ${
        isAdmin
          ? html`<div class="acts">
              <button @click=${() => this.dispatchEvent(new ConsoleGo(to))}>${words.toSites}</button>
            </div>`
          : html`<p>${words.askAdmin}</p>`
      }
    </div>`;
  }

  private _told(words: ConsoleEmbedWords) {
    const { told } = this._embed;
    if (!told) return nothing;
    const said = told.done === 'mended' ? words.mended(told.site) : words.added(told.origin, told.site);
    return html`<p class="box">${said}</p>`;
  }

  private _copy = (form: string, field: HTMLTextAreaElement): void => {
    field.select();
    void navigator.clipboard
      .writeText(field.value)
      .then(() => true)
      .catch(() => false)
      .then((done) => (this._copied = { form, done }));
  };

  /** No selector says that the keyboard is in a frame; where it is, is known a moment after the page loses it. */
  private _markFrame = () =>
    setTimeout(() => {
      const within = this.shadowRoot?.activeElement?.localName === 'iframe';
      this.renderRoot.querySelector('iframe')?.toggleAttribute('focused', within);
    });

  private get _server(): string {
    return this.client?.server ?? '';
  }
}

/** What the server has built at this moment. */
async function builtAt(server: string): Promise<Built> {
  const response = await fetch(`${server}elements/manifest.json`);
  if (!response.ok) throw new Error(`No manifest: ${response.status}`);
  return (await response.json()) as Built;
}
