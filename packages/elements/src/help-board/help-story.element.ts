import { readingDirection } from '@wederkerig/words';
import { helpStoryWords, type HelpStoryWords } from '@wederkerig/words/help-story';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../shared/controls.styles.ts';
import { define } from '../shared/define.ts';
import { heading } from '../shared/heading.ts';
import { paragraphs } from '../shared/organisation-text.ts';
import { Reader } from '../shared/reader.ts';
import { RequestController } from '../shared/request.controller.ts';
import type { Widget } from '../shared/widget.ts';
import { board } from './help-board.styles.ts';
import { HelpStory, type StoryLine } from './help-story.operations.ts';
import { talk } from './help-talk.styles.ts';
import type { HelpBoardView } from './help-visitor.ts';

/**
 * What somebody wrote who does not live here any more, for their own eyes. For whoever wrote nothing there is nothing to see.
 * @internal
 */
export class HelpStoryElement extends LitElement {
  static override styles = [controls, board, talk];

  @property({ attribute: false }) widget!: Widget;
  @property({ attribute: false }) view!: HelpBoardView;

  private readonly _reader = new Reader(this, () => this.widget.reader);
  private readonly _request = new RequestController(this, () => this.widget.client?.mine(HelpStory, {}));

  override connectedCallback(): void {
    super.connectedCallback();
    void this._request.ask();
  }

  override render() {
    const words = this._reader.words(helpStoryWords);
    const lines = this._request.data?.viewer?.helpStory;
    if (!words || !lines?.length) return nothing;
    return html`<section>
      ${heading(this.view.level + 1, 'subtitle', words.heading)}
      <p class="meta" data-read>${words.means}</p>
      <ol class="messages">
        ${lines.map((line) => this._line(line, words))}
      </ol>
    </section>`;
  }

  private _line({ title, text, language }: StoryLine, words: HelpStoryWords) {
    const own = language ?? this._reader.language;
    return html`<li class="message mine" part="message" lang=${own} dir=${readingDirection(own)}>
      ${title ? html`<p class="who" data-read><b>${text ? words.about(title) : title}</b></p>` : nothing}
      ${text ? html`<div class="words" data-read>${paragraphs(text)}</div>` : nothing}
    </li>`;
  }
}

define('wk-help-story', HelpStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-story': HelpStoryElement;
  }
}
