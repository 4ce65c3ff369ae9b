import { sharedWords } from '@wederkerig/words/shared';
import { labLandscapeWords, type LabLandscapeWords } from '@wederkerig/words/lab-landscape';
import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { texted } from '../shared/organisation-text.ts';
import { Reader } from '../shared/reader.ts';
import { RequestController } from '../shared/request.controller.ts';
import type { Widget } from '../shared/widget.ts';
import type { Lab } from './lab-feedback.operations.ts';
import {
  LabLandscape,
  type Landscape,
  type LandscapeGroup,
  type SaidOfItem,
} from './lab-landscape.operations.ts';
import { landscapeStyles } from './lab-landscape.styles.ts';

/**
 * What residents agree on, and which of them answer otherwise than others.
 * @internal
 */
export class LabLandscapeElement extends LitElement {
  static override styles = [controls, landscapeStyles];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) lab!: Lab;
  @property({ attribute: false }) level = 3;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _request = new RequestController<Landscape | null>(this, async () => {
    const outcome = await this.widget.client!.read(LabLandscape, { slug: this.lab.slug });
    return outcome.kind === 'ready' ? { kind: 'ready', data: outcome.data.lab?.landscape ?? null } : outcome;
  });
  private _slug?: string;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('lab') || this._slug === this.lab.slug) return;
    this._slug = this.lab.slug;
    this._request.forget();
    void this._request.ask();
  }

  protected override render() {
    const words = this._reader.words(labLandscapeWords);
    const shared = this._reader.words(sharedWords);
    if (!words || !shared) return nothing;
    const { data, outcome, again } = this._request;
    if (data) return this._landscape(data, words);
    if (data === null) return html`<p data-read>${words.tooFew}</p>`;
    return outcome ? notice(outcome, shared, again) : html`<p role="status">${shared.loading}</p>`;
  }

  private _landscape({ agreed, groups, countedOn }: Landscape, words: LabLandscapeWords) {
    return html`<section>
        ${heading(this.level, 'ask', words.agreed, 'agreed')}
        ${agreed.length ? this._list(agreed, words.all) : html`<p data-read>${words.agreedOnNothing}</p>`}
      </section>
      ${groups.length ? this._groups(groups, words) : html`<p data-read>${words.noGroups}</p>`}
      <p class="note" data-read>${words.countedOn(countedOn)} ${words.notEveryone}</p>`;
  }

  /** Of a point that came since the page was read, nothing is said. */
  private _list(said: readonly SaidOfItem[], words: Record<SaidOfItem['says'], string>) {
    const items = new Map(
      this.lab.sections.flatMap((section) => section.items).map((item) => [item.id, item]),
    );
    return html`<ul role="list">
      ${said.map(({ item: id, says }) => {
        const item = items.get(id);
        return item ? html`<li data-read>${words[says]} ${texted(item.plain ?? item)}</li>` : nothing;
      })}
    </ul>`;
  }

  private _groups(groups: readonly LandscapeGroup[], words: LabLandscapeWords) {
    return html`<section>
        ${heading(this.level, 'ask', words.differ, 'groups')}
        <p class="note" data-read>${words.equal}</p>
        ${picture(groups, words)}
      </section>
      ${groups.map(
        (group, at) =>
          html`<section>
            ${heading(this.level + 1, 'ask', words.group(letterOf(at), group.size), `group-${at}`)}
            ${group.standsFor.length ? this._list(group.standsFor, words.more) : html`<p>${words.middle}</p>`}
          </section>`,
      )}
      <details>
        <summary>${words.asTable}</summary>
        ${this._table(groups, words)}
      </details>`;
  }

  private _table(groups: readonly LandscapeGroup[], words: LabLandscapeWords) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.groupColumn}</th>
          <th scope="col">${words.saysColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({ size, standsFor }, at) =>
            html`<tr>
              <th scope="row">${letterOf(at)}, ${words.about(size)}</th>
              <td>${standsFor.length ? this._list(standsFor, words.more) : words.middle}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** Groups as circles; what lies near each other answers alike. No higher than they need. */
function picture(groups: readonly LandscapeGroup[], words: LabLandscapeWords) {
  const circles = groups.map(({ x, y, spread }) => ({ x, y: -y, radius: Math.max(0.2, spread) }));
  const top = Math.min(...circles.map(({ y, radius }) => y - radius)) - 0.05;
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius)) + 0.05;
  return html`<svg viewBox="-1.3 ${top} 2.6 ${bottom - top}" role="img" aria-label=${words.picture}>
    ${circles.map(
      ({ x, y, radius }, at) =>
        svg`<circle cx=${x} cy=${y} r=${radius}></circle><text x=${x} y=${y}>${letterOf(at)}</text>`,
    )}
  </svg>`;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

define('wk-lab-landscape', LabLandscapeElement);
